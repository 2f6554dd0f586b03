import {isError, type Problem} from '@journeywright/problems'
import type {SourceReading} from '@journeywright/database/source'
import {planChange, type ChangePlan, type MigrationHistory} from '@journeywright/schema'
import {exitCode} from '../../exit-code.js'
import {paintFor} from '../../print/paint.js'
import {printJson} from '../../print/print-json.js'
import {printProblems} from '../../print/print-problems.js'
import {readBackfills} from '../../schema/read-backfills.js'
import {readLayout, type LayoutOptions} from '../../schema/read-layout.js'
import {readRenames, type RenameOptions} from '../../schema/read-renames.js'
import {loadSources, type LoadedSources} from '../../schema/load-sources.js'
import {saveMigrations, type MigrationFolder} from '../../schema/save-migrations.js'
import {sayChange} from '../../schema/say-change.js'
import {createdAt} from '../../run/created-at.js'
import type {Terminal} from '../../terminal.js'

export interface DiffOptions extends RenameOptions, LayoutOptions {
  readonly allowDataLoss?: true
  readonly backfill?: readonly string[]
  readonly json?: true
}

/** `journeywright schema diff`: what makes one schema of the other, and the migrations that do it. */
export async function diff(from: string, to: string, options: DiffOptions, terminal: Terminal): Promise<number> {
  const {layout, problems: wrongLayout} = readLayout(options)
  const created = createdAt(terminal)
  const renames = await readRenames(options, terminal.cwd)
  const fills = readBackfills(options.backfill ?? [])
  const wrong = [...wrongLayout, ...created.problems, ...renames.problems, ...fills.problems]
  if (wrong.length > 0) {
    printProblems(wrong, terminal)
    return exitCode.usage
  }
  const loaded = await loadSources([from, to], terminal)
  const [before, after] = loaded.readings
  if (!before || !after) return tell(loaded.problems, options, terminal)
  const saved = await saveMigrations(options.out, terminal.cwd)
  const plan = planChange(before.model, after.model, {
    createdAt: created.at,
    renames: renames.renames,
    backfills: fills.backfills,
    allowDataLoss: options.allowDataLoss === true,
    ...historyOf(saved, before),
    ...(layout && {layout}),
    slug: options.name ?? 'change',
  })
  const problems = [...loaded.problems, ...plan.problems]
  if (isUnsafe(loaded, plan)) return tell(problems, options, terminal, {plan, written: []})
  const {written, problems: refused} = await saved.write(plan.files)
  return tell([...problems, ...refused], options, terminal, {plan, written})
}

/** New files come after those of the folder that they are for, and else after those that the schema was read from. */
function historyOf({history}: MigrationFolder, {history: read}: SourceReading): Partial<MigrationHistory> {
  return history.existing.length > 0 ? history : (read ?? history)
}

/** A schema that was read in part would drop what wasn't. */
function isUnsafe({problems}: LoadedSources, plan: ChangePlan): boolean {
  return problems.some(isError) || plan.problems.some(isError)
}

interface Planned {
  readonly plan: ChangePlan
  readonly written: readonly string[]
}

/** The same files twice would be one time too many. */
function answerOf({plan, written}: Planned) {
  const {migrations: _, ...rest} = plan
  return {...rest, written}
}

function tell(problems: readonly Problem[], options: DiffOptions, terminal: Terminal, planned?: Planned): number {
  if (options.json) {
    printJson({...(planned && answerOf(planned)), problems}, terminal.stdout)
  } else {
    if (planned) terminal.stdout.write(sayChange(planned.plan, planned.written, paintFor(terminal, 'stdout')))
    printProblems(problems, terminal)
  }
  return problems.some(isError) ? exitCode.problems : exitCode.passed
}
