import type {Problem} from '@journeywright/problems'
import type {SchemaRule} from '@journeywright/schema'
import type {RuleSettings} from '../config/rule-settings.js'
import {unknown} from '../problems.js'

export interface ChosenRules {
  readonly chosen: readonly SchemaRule[]
  /** How many the configuration switches off. */
  readonly off: number
  readonly problems: readonly Problem[]
}

/** Those that are asked for by name, else all that the configuration doesn't switch off; each as severe as it says. */
export function chooseRules(
  rules: readonly SchemaRule[],
  wanted: readonly string[],
  settings: RuleSettings,
): ChosenRules {
  const said = Object.entries(settings)
  const problems = [...wanted, ...said.map(([name]) => name)].flatMap(name =>
    rules.some(rule => isNamed(rule, name)) ? [] : [unknownRule(name, rules)],
  )
  const set = rules.map(rule => ({rule, severity: said.findLast(([name]) => isNamed(rule, name))?.[1]}))
  const asked = set.filter(({rule, severity}) =>
    wanted.length > 0 ? wanted.some(name => isNamed(rule, name)) : severity !== 'off',
  )
  return {
    chosen: asked.map(({rule, severity = 'off'}) => (severity === 'off' ? rule : {...rule, severity})),
    off: wanted.length > 0 ? 0 : rules.length - asked.length,
    problems,
  }
}

/** By its code, with or without its area. */
function isNamed({id}: SchemaRule, name: string): boolean {
  return id === name || id.endsWith(`/${name}`)
}

function unknownRule(name: string, rules: readonly SchemaRule[]): Problem {
  const ids = rules.map(({id}) => id)
  return unknown('rule', name, ids, 'See `journeywright explain` for all codes.')
}
