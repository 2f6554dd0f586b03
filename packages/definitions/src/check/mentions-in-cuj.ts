import type {CujDefinition, Located} from '../definition.js'
import type {MarkdownLine} from '../text/scan-lines.js'
import {listedSkills} from './listed-skills.js'
import {placeOfText} from './place-of-text.js'
import type {Mention} from './project-rule.js'
import {withoutCode} from './without-code.js'

/** The agents, skills, schemas and other journeys that a CUJ names; its links are files and found as such. */
export function mentionsInCuj(cuj: CujDefinition, lines: readonly MarkdownLine[], shown: string): readonly Mention[] {
  return [
    ...cuj.steps.flatMap(({agent, skill}) => [...named('agent', agent), ...named('skill', skill)]),
    ...cuj.agentsUsed.filter(isName).map(each => ({kind: 'agent' as const, ...each})),
    ...listedSkills(cuj, lines).map(each => ({kind: 'skill' as const, ...each})),
    ...cuj.recovery.fallbacks.flatMap(({from, to, at, toAt}): readonly Mention[] => [
      {kind: 'agent', text: from, at},
      {kind: 'agent', text: to, at: toAt},
    ]),
    ...schemasOf(cuj).map(({text, at}) => ({kind: 'schema' as const, text, at: placeOfText(lines, at, text)})),
    ...otherCujs(cuj, lines, shown),
  ]
}

function named(kind: 'agent' | 'skill', field: Located | null): readonly Mention[] {
  return field && isName(field) ? [{kind, ...field}] : []
}

/** People act, too, and a phrase such as "all other agents" is no name. */
function isName({text}: {readonly text: string}): boolean {
  return text !== '' && !/^(?:none|n\/?a|user|human|person|people|you|team)$|\bagents\b|[[\]{}<>*]/i.test(text)
}

function schemasOf({steps, criteria}: CujDefinition): readonly Located[] {
  const inGates = steps.flatMap(({gates}) =>
    gates.flatMap(gate => (gate.kind === 'schema' ? [{text: gate.schema, at: gate.at}] : [])),
  )
  const inCriteria = criteria.flatMap(({measurement, target, at}) =>
    [...`${measurement} ${target}`.matchAll(/`([^`\s]+\.schema\.json)`/g)].map(([, text = '']) => ({text, at})),
  )
  return [...inGates, ...inCriteria]
}

/** Ids such as `CUJ-013`, each once. */
function otherCujs({id}: CujDefinition, lines: readonly MarkdownLine[], shown: string): readonly Mention[] {
  const seen = new Set([id])
  return lines.flatMap(({text, number, fenced}) => {
    if (fenced || !text.includes('CUJ-')) return []
    return [...withoutCode(text).matchAll(/(?<![\w/-])CUJ-\d+(?![\w/-])/g)].flatMap((match): readonly Mention[] => {
      if (seen.has(match[0])) return []
      seen.add(match[0])
      return [{kind: 'cuj', text: match[0], at: {file: shown, line: number, column: match.index + 1}}]
    })
  })
}
