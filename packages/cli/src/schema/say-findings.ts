import {visibleText, type Problem} from '@journeywright/problems'
import type {SchemaModel, SchemaRule} from '@journeywright/schema'
import type {Paint} from '../print/paint.js'
import {sayNumber} from '../print/say-number.js'

const order: readonly Problem['severity'][] = ['error', 'warning', 'info']
const plural = {error: 'errors', warning: 'warnings', info: 'notes'} as const
const singular = {error: 'error', warning: 'warning', info: 'note'} as const

/** Findings by rule, the worst first, each rule with what it wants and how to mend it, and a line that counts. */
export function sayFindings(
  found: readonly Problem[],
  rules: readonly SchemaRule[],
  {tables}: SchemaModel,
  paint: Paint,
): string {
  const codes = [...new Set(found.map(({code}) => code))]
  const groups = codes.map(code => found.filter(problem => problem.code === code))
  const sorted = order.flatMap(severity => groups.filter(([first]) => first?.severity === severity))
  const lines = sorted.flatMap(group => sayGroup(group, rules, paint))
  return `${[...lines, paint.bold(sayCounts(found, tables.length, rules.length))].join('\n')}\n`
}

function sayGroup(group: readonly Problem[], rules: readonly SchemaRule[], paint: Paint): readonly string[] {
  const [first] = group
  if (!first) return []
  const colour = {error: paint.red, warning: paint.yellow, info: paint.cyan}[first.severity]
  const summary = rules.find(({id}) => id === first.code)?.summary ?? ''
  const head = `${colour(first.severity)} ${paint.bold(first.code)} (${group.length}) ${paint.dim(summary)}`
  const fixes = new Set(group.map(({fix}) => fix))
  const said = group.flatMap(({message, fix}) => [
    `  ${visibleText(message)}`,
    ...(fixes.size > 1 ? [paint.dim(`    fix: ${visibleText(fix)}`)] : []),
  ])
  return [head, ...said, ...(fixes.size === 1 ? [paint.dim(`  fix: ${visibleText(first.fix)}`)] : []), '']
}

function sayCounts(found: readonly Problem[], tables: number, rules: number): string {
  const counts = order.map(severity => {
    const count = found.filter(problem => problem.severity === severity).length
    return `${sayNumber(count)} ${count === 1 ? singular[severity] : plural[severity]}`
  })
  return `${tables} ${tables === 1 ? 'table' : 'tables'}, ${rules} ${rules === 1 ? 'rule' : 'rules'}: ${counts.join(', ')}`
}
