import {isError, type Problem} from '@journeywright/problems'
import {judgeSchema, lintRules, type SchemaRule} from '@journeywright/schema'
import {exitCode} from '../../exit-code.js'
import {paintFor} from '../../print/paint.js'
import {printJson} from '../../print/print-json.js'
import {printProblems} from '../../print/print-problems.js'
import {unknown} from '../../problems.js'
import {loadSources} from '../../schema/load-sources.js'
import {sayFindings} from '../../schema/say-findings.js'
import type {Terminal} from '../../terminal.js'

export interface LintOptions {
  readonly rule?: readonly string[]
  readonly json?: true
  readonly quiet?: true
}

/** `journeywright schema lint`: what the rules say of a schema that exists. */
export async function lint(source: string, options: LintOptions, terminal: Terminal): Promise<number> {
  const loaded = await loadSources([source], terminal)
  const {chosen, wrong} = chooseRules([...lintRules, ...loaded.rules], options.rule ?? [])
  if (wrong.length > 0) {
    printProblems(wrong, terminal)
    return exitCode.usage
  }
  const [reading] = loaded.readings
  const found = reading ? judgeSchema(chosen, reading.model, reading.places) : []
  const problems = [...loaded.problems, ...found]
  if (options.json) {
    printJson({problems}, terminal.stdout)
  } else {
    printProblems(loaded.problems, terminal)
    const shown = options.quiet ? found.filter(isError) : found
    if (reading) terminal.stdout.write(sayFindings(shown, chosen, reading.model, paintFor(terminal, 'stdout')))
  }
  return problems.some(isError) ? exitCode.problems : exitCode.passed
}

/** By code, with or without its area. */
function chooseRules(rules: readonly SchemaRule[], wanted: readonly string[]) {
  const matches = (id: string, name: string) => id === name || id.endsWith(`/${name}`)
  const missing = wanted.filter(name => !rules.some(({id}) => matches(id, name)))
  const wrong: readonly Problem[] = missing.map(name =>
    unknown(
      'rule',
      name,
      rules.map(({id}) => id),
      'See `journeywright explain` for all codes.',
    ),
  )
  const chosen = wanted.length === 0 ? rules : rules.filter(({id}) => wanted.some(name => matches(id, name)))
  return {chosen, wrong}
}
