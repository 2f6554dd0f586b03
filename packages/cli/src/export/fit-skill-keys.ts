import type {SkillDefinition} from '@journeywright/definitions'
import type {DefinitionDocument} from '@journeywright/definitions/document'
import {cutText} from '../print/cut-text.js'
import type {Fitted} from './fitted.js'
import {changed} from './problems.js'

/** Those of the Agent Skills specification; its validator refuses a skill with another one. */
const keys = ['name', 'description', 'license', 'compatibility', 'metadata', 'allowed-tools']
const longest = 500

/** With the keys of Agent Skills alone: others go below `metadata`, whose values are texts, and nothing is lost. */
export function fitSkillKeys(fitted: Fitted, {shown, allowedTools}: SkillDefinition): Fitted {
  const at = {file: shown, line: 1, column: 1}
  let {document} = fitted
  const problems = [...fitted.problems]
  const say = (what: string, expected: string, fix: string): void => {
    problems.push(changed(what, `${expected} in Agent Skills`, fix, at))
  }
  if (isNotText(document, 'allowed-tools')) {
    document = document.set('allowed-tools', (allowedTools ?? []).join(' '))
    say('list of `allowed-tools`', 'a text with spaces between them', 'Write them on one line, with spaces.')
  }
  const compatibility = document.get('compatibility')
  if (typeof compatibility === 'string' && compatibility.length > longest) {
    document = document.set('compatibility', cutText(compatibility, longest))
    say('`compatibility` of more than 500 characters', 'at most 500', 'Shorten it.')
  }
  if (document.get('metadata') !== null && isText(document.get('metadata'))) {
    document = document.set('metadata', {metadata: textOf(document.get('metadata'))})
    say('text as `metadata`', 'a map of texts', 'Write each as `key: value` below `metadata:`.')
  }
  for (const key of innerKeys(document).filter(each => isNotText(document, 'metadata', each))) {
    document = document.set(['metadata', key], textOf(document.get('metadata', key)))
    say(`\`metadata.${key}\` that is no text`, 'a text', 'Write it as one text.')
  }
  for (const key of otherKeys(document)) {
    document = moved(document, key)
    say(`key \`${key}\``, `one of ${keys.join(', ')}`, 'Write it below `metadata:`, as a text.')
  }
  return {document, problems}
}

function otherKeys(document: DefinitionDocument): readonly string[] {
  return (document.pieces.block?.entries ?? []).flatMap(({key}) => (key === null || keys.includes(key) ? [] : [key]))
}

function innerKeys(document: DefinitionDocument): readonly string[] {
  const map = document.get('metadata')
  return map !== null && typeof map === 'object' && !Array.isArray(map) ? Object.keys(map) : []
}

/** What `metadata` says already is not written over. */
function moved(document: DefinitionDocument, key: string): DefinitionDocument {
  const free = innerKeys(document).includes(key) ? `${key}-key` : key
  const text = textOf(document.get(key))
  return document.remove(key).set(['metadata', free], text)
}

function isNotText(document: DefinitionDocument, ...path: [string, ...string[]]): boolean {
  const value = document.get(...path)
  return value !== null && !isText(value)
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

/** A list of texts as Agent Skills would write it, anything deeper as JSON. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  const isFlat = Array.isArray(value) && value.every(each => typeof each === 'string' && !each.includes(','))
  return isFlat ? value.join(', ') : JSON.stringify(value)
}
