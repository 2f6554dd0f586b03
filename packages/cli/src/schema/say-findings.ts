import {formatPlace, visibleText, type Problem} from '@journeywright/problems'
import type {SchemaRule} from '@journeywright/schema'
import type {Paint} from '../print/paint.js'
import {shortPath} from '../print/print-problems.js'
import {sayNumber} from '../print/say-number.js'

export interface Findings {
  readonly found: readonly Problem[]
  readonly rules: readonly SchemaRule[]
  /** How many rules are switched off. */
  readonly off: number
  readonly tables: number
  /** Without it, of each rule the first few. */
  readonly isWhole: boolean
  readonly cwd: string
}

const order: readonly Problem['severity'][] = ['error', 'warning', 'info']
const plural = {error: 'errors', warning: 'warnings', info: 'notes'} as const
const singular = {error: 'error', warning: 'warning', info: 'note'} as const
/** Of errors all are shown. */
const most = 5

/** Findings by rule, the worst first, each rule with what it wants and how to mend it, and a line that counts. */
export function sayFindings(findings: Findings, paint: Paint): string {
  const {found} = findings
  const codes = [...new Set(found.map(({code}) => code))]
  const groups = codes.map(code => found.filter(problem => problem.code === code))
  const sorted = order.flatMap(severity => groups.filter(([first]) => first?.severity === severity))
  const lines = sorted.flatMap(group => sayGroup(group, findings, paint))
  const more =
    found.length === 0
      ? []
      : [
          paint.dim(
            "`journeywright explain CODE` tells more of a rule; `rules: {'CODE': 'off'}` in journeywright.config.ts switches it off.",
          ),
        ]
  return `${[...lines, ...more, paint.bold(sayCounts(findings))].join('\n')}\n`
}

function sayGroup(group: readonly Problem[], {rules, isWhole, cwd}: Findings, paint: Paint): readonly string[] {
  const [first] = group
  if (!first) return []
  const colour = {error: paint.red, warning: paint.yellow, info: paint.cyan}[first.severity]
  const summary = rules.find(({id}) => id === first.code)?.summary ?? ''
  const shown = isWhole || first.severity === 'error' || group.length <= most + 1 ? group : group.slice(0, most)
  const fixes = new Set(shown.map(({fix}) => fix))
  return [
    `${colour(first.severity)} ${paint.bold(first.code)} (${group.length}) ${paint.dim(summary)}`,
    ...shown.flatMap(({message, fix, at}) => [
      `  ${at ? `${formatPlace({...at, file: shortPath(at.file, cwd)})} ` : ''}${visibleText(message)}`,
      ...(fixes.size > 1 ? [paint.dim(`    fix: ${visibleText(fix)}`)] : []),
    ]),
    ...(shown.length < group.length
      ? [`  … and ${sayNumber(group.length - shown.length)} more: --rule ${first.code.replace(/^schema\//, '')}`]
      : []),
    ...(fixes.size === 1 ? [paint.dim(`  fix: ${visibleText(first.fix)}`)] : []),
    '',
  ]
}

function sayCounts({found, tables, rules, off}: Findings): string {
  const counts = order.map(severity => {
    const count = found.filter(problem => problem.severity === severity).length
    return `${sayNumber(count)} ${count === 1 ? singular[severity] : plural[severity]}`
  })
  const asked = `${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}${off > 0 ? ` (${off} off)` : ''}`
  return `${sayNumber(tables)} ${tables === 1 ? 'table' : 'tables'}, ${asked}: ${counts.join(', ')}`
}
