import type {Place, Problem} from '@journeywright/problems'
import {readExecutionMode} from '../cuj/read-execution-mode.js'
import type {CujDefinition, Located} from '../definition.js'
import {nameKey} from '../text/name-key.js'
import * as problem from './problems.js'
import type {RegistryEntry} from './read-registry.js'

/** Where a journey's text and its registry entry disagree. What either leaves open is no disagreement. */
export function compareRegistry(cuj: CujDefinition, entry: RegistryEntry, start: Place): readonly Problem[] {
  const {executionMode: mode, workflowFile} = cuj
  const problems: Problem[] = []
  const differ = (what: string, own: string, other: string, at: Place, there: Place): void => {
    problems.push(problem.registryDiffers(what, own, other, at, there))
  }
  if (entry.title && nameKey(entry.title.text) !== nameKey(cuj.name)) {
    differ('title', code(cuj.name), code(entry.title.text), start, entry.title.at)
  }
  if (mode.at && entry.mode && modeOf(mode) !== modeOf(readExecutionMode(entry.mode))) {
    differ('execution mode', code(mode.text), code(entry.mode.text), mode.at, entry.mode.at)
  }
  if (workflowFile && entry.workflow && !isSamePath(workflowFile.text, entry.workflow.text)) {
    differ('workflow file', code(workflowFile.text), code(entry.workflow.text), workflowFile.at, entry.workflow.at)
  }
  const lists = [
    ['agents', cuj.agentsUsed, entry.agents],
    ['skills', cuj.skillsUsed, entry.skills],
  ] as const
  for (const [what, own, other] of lists) {
    const [first] = own
    const [there] = other ?? []
    if (first && there && other && !isSameSet(own, other)) differ(what, listed(own), listed(other), first.at, there.at)
  }
  return problems
}

/** A workflow file's name instead of a mode means the mode `workflow`. */
function modeOf({kind, text}: CujDefinition['executionMode']): string {
  if (kind === 'unknown') return text.toLowerCase()
  return kind === 'workflow-file' ? 'workflow' : kind
}

function isSamePath(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].map(path => path.replace(/^\.\//, '')).toSorted((x, y) => x.length - y.length)
  return long === short || long.endsWith(`/${short}`)
}

function isSameSet(a: readonly Located[], b: readonly Located[]): boolean {
  const keys = [a, b].map(all => [...new Set(all.map(({text}) => nameKey(text)))].toSorted().join(' '))
  return keys[0] === keys[1]
}

function listed(all: readonly Located[]): string {
  return [...new Set(all.map(({text}) => code(text)))].join(', ')
}

function code(text: string): string {
  return `\`${text}\``
}
