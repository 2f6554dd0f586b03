import type {Classification, Source} from '@journeywright/schema'
import type {Attribute, Link} from '../concepts/entity.js'
import {newAttribute, newEntity, newLink} from '../concepts/new-entity.js'
import type {PackEntity} from './domain-pack.js'
import {parseType} from './parse-type.js'

export interface PackLine {
  /** Without its comment. */
  readonly text: string
  /** What stands behind ` -- `. */
  readonly comment: string
  readonly source: Source
}

/** A line of an `entities` block, its `# remark` dropped and its ` -- comment` apart; null for an empty one. */
export function splitLine(raw: string, source: Source): PackLine | null {
  const kept = raw.replace(/(^|\s)#(\s.*)?$/, '')
  const [, text = '', comment = ''] = /^(.*?)(?:(?:^|\s+)--\s+(.*))?$/.exec(kept.trimEnd()) ?? []
  return text.trim() === '' && comment === '' ? null : {text: text.trimEnd(), comment: comment.trim(), source}
}

/** `entity NAME aka [a, b] : trait, trait(arg)  tier: extra(@phrase, …)`. */
export function parseEntityLine(line: PackLine, area: string): PackEntity | null {
  const parts = /^entity (\w+)(?:\s+aka \[([^\]]*)\])?(?:\s*:\s*(.*?))?\s+tier: (core|std|extra)(?:\(([^)]*)\))?$/.exec(
    line.text,
  )
  if (!parts) return null
  const [, name = '', aliases, traits = '', tier = '', phrases] = parts
  const entity = newEntity({
    name,
    aliases: list(aliases),
    traits: [...traits.matchAll(/(\w+)(?:\(([^)]*)\))?/g)].map(match => ({name: match[1] ?? '', args: list(match[2])})),
    area,
    comment: line.comment,
    sources: [line.source],
  })
  const known = tier === 'core' || tier === 'std' ? tier : 'extra'
  return {...entity, tier: known, phrases: list(phrases).map(phrase => phrase.replace(/^@/, ''))}
}

/** `NAME -> ENTITY|OTHER 1|1?|0..1|own` with flags `u` and `on delete ACTION`. */
export function parseLinkLine(line: PackLine): Link | null {
  const parts =
    /^ {2}(\w+) -> ([\w|]+) (1\??|0\.\.1|own)((?: u| \?| on delete (?:cascade|restrict|set null|no action))*)$/.exec(
      line.text,
    )
  if (!parts) return null
  const [, name = '', targets = '', cardinality, flags = ''] = parts
  const action = /on delete (cascade|restrict|set null|no action)/.exec(flags)?.[1]
  return newLink(name, targets.split('|'), {
    required: cardinality !== '0..1',
    ifAny: cardinality === '1?',
    owned: cardinality === 'own',
    unique: / u(?: |$)/.test(flags),
    onDelete:
      action === 'cascade' || action === 'restrict' || action === 'set null' || action === 'no action' ? action : null,
    comment: line.comment,
    sources: [line.source],
  })
}

/** `NAME TYPE! u =default ~pii aka [a, b]`; `type` is null when there is no such type. */
export function parseColumnLine(line: PackLine): {name: string; typeText: string; attribute: Attribute | null} | null {
  const parts =
    /^ {2}(\w+)\s+(enum(?:\s+(?!u\b)\w+)?(?:\([^)]*\))?|\w+(?:\([^)]*\))?)(!?)((?:\s+(?:u|\?|~\w*|=(?:'[^']*'|\S+)|aka \[[^\]]*\]))*)$/.exec(
      line.text,
    )
  if (!parts) return null
  const [, name = '', typeText = '', required, flags = ''] = parts
  const type = parseType(typeText)
  if (type === null) return {name, typeText, attribute: null}
  const attribute = newAttribute(name, type, {
    aliases: list(/aka \[([^\]]*)\]/.exec(flags)?.[1]),
    required: required === '!',
    unique: /\su(?=\s|$)/.test(flags),
    default: /\s=('[^']*'|\S+)/.exec(flags)?.[1] ?? null,
    classification: classificationOf(flags),
    comment: line.comment,
    sources: [line.source],
  })
  return {name, typeText, attribute}
}

function classificationOf(flags: string): readonly Classification[] {
  const word = /\s~(\w*)/.exec(flags)?.[1]
  if (word === undefined) return []
  return word === 'pci' || word === 'phi' || word === 'secret' ? [word] : ['pii']
}

function list(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '')
}
