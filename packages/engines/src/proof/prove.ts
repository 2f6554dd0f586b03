import {ProblemError} from '@journeywright/problems'
import type {
  Migration,
  MigrationLayout,
  ProofCheck,
  ProofReport,
  SchemaModel,
  VerifiedSchema,
} from '@journeywright/schema'
import type {Engine} from '../engine.js'
import {applyScript} from '../script/apply-script.js'
import {migrationOf} from './migration-of.js'
import {onScratch, type Scratch} from './on-scratch.js'
import {proveMigration} from './prove-migration.js'
import {proveNormalForm} from './prove-normal-form.js'
import {proveWithRows, type WithRows} from './prove-with-rows.js'
import {readBack} from './read-back.js'
import {scriptsOf, type Scripts} from './scripts-of.js'
import {toProof} from './to-proof.js'
import {toReport} from './to-report.js'

export interface ProveOptions {
  /** Ends the work between two statements; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** Called after each check, in the order of the report's proofs being made. */
  readonly progress?: ((check: ProofCheck) => void) | undefined
}

export interface ProveMigrationOptions extends ProveOptions {
  /** What the database holds before the migration; nothing by default. Its tables are given rows, and keep them. */
  readonly base?: SchemaModel | undefined
  /** How the files of the migration are called; `plain` by default. */
  readonly layout?: MigrationLayout | undefined
}

/**
 * Executes a migration, or all parts of one in their order, on databases of its own and says what a real server made of
 * it. What the server refuses, refutes or cannot show is in the report; rejects only when there is no server to ask.
 * Closes what it opens, but not the engine.
 */
export async function prove(
  engine: Engine,
  schema: VerifiedSchema,
  migration: Migration | readonly Migration[],
  options: ProveMigrationOptions = {},
): Promise<ProofReport> {
  const parts = 'up' in migration ? [migration] : migration
  const {base, layout} = options
  const before = base ? migrationOf(base).up : ''
  const scripts = scriptsOf(parts, layout)
  return onScratch(engine, [before, ...parts.map(({up}) => up)].join('\n'), async scratch => {
    const refused = await applyScript(scratch.database, {file: 'base.sql', sql: before}, options.signal)
    if (refused) throw new ProblemError([refused])
    const made = await proveMigration(scratch.database, schema, scripts, options)
    const kept = await proveRows(scratch, {base, scripts, parts}, options)
    const roundTrip = await readBack(scratch, made.isUp, options)
    const [migrates, ...others] = made.proofs
    const first = migrates ? [toProof(migrates.id, migrates.title, [...migrates.checks, ...kept.checks])] : []
    const proofs = [...first, ...others, roundTrip.proof, proveNormalForm(schema, options)]
    // What fails without rows fails with them, too.
    const onRows = kept.problems.filter(({message}) => !made.problems.some(each => each.message === message))
    return toReport(scratch.database.judge, proofs, [...made.problems, ...onRows, ...roundTrip.problems])
  })
}

interface Change {
  readonly base: SchemaModel | undefined
  readonly scripts: Scripts
  readonly parts: readonly Migration[]
}

/** Only what was there before can hold rows that somebody would miss. */
async function proveRows({open}: Scratch, {base, scripts, parts}: Change, options: ProveOptions): Promise<WithRows> {
  if (!base || base.tables.length === 0) return {checks: [], problems: []}
  return proveWithRows(await open(), base, scripts, parts, options)
}
