import {isError} from '@journeywright/problems'
import {judgeSchema, lintRules} from '@journeywright/schema'
import {exitCode} from '../../exit-code.js'
import {paintFor} from '../../print/paint.js'
import {printJson} from '../../print/print-json.js'
import {printProblems} from '../../print/print-problems.js'
import {chooseRules} from '../../schema/choose-rules.js'
import {loadSources} from '../../schema/load-sources.js'
import {sayFindings} from '../../schema/say-findings.js'
import type {Terminal} from '../../terminal.js'

export interface LintOptions {
  readonly rule?: readonly string[]
  readonly all?: true
  readonly json?: true
  readonly quiet?: true
}

/** `journeywright schema lint`: what the rules say of a schema that exists. */
export async function lint(source: string, options: LintOptions, terminal: Terminal): Promise<number> {
  const loaded = await loadSources([source], terminal)
  const wanted = options.rule ?? []
  const {chosen, off, problems: wrong} = chooseRules([...lintRules, ...loaded.rules], wanted, loaded.settings)
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
    if (reading) {
      const isWhole = options.all === true || wanted.length > 0
      const tables = reading.model.tables.length
      const findings = {found: shown, rules: chosen, off, tables, isWhole, cwd: terminal.cwd}
      terminal.stdout.write(sayFindings(findings, paintFor(terminal, 'stdout')))
    }
  }
  return problems.some(isError) ? exitCode.problems : exitCode.passed
}
