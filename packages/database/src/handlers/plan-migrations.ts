import {isError, type Problem} from '@journeywright/problems'
import type {StepTask} from '@journeywright/runtime'
import {
  planChange,
  planMigration,
  type Migration,
  type MigrationLayout,
  type VerifiedSchema,
} from '@journeywright/schema'
import {migrationName} from '../migration-name.js'
import type {Base} from './read-base.js'

export type PlannedMigrations =
  | {
      readonly ok: true
      /** In the order in which they run. */
      readonly migrations: readonly Migration[]
      readonly layout: MigrationLayout
      /** In a few sentences. */
      readonly strategy: string
      /** What rows that are there may not keep, with what to do about it. */
      readonly conflicts: readonly Problem[]
    }
  | {readonly ok: false; readonly problems: readonly Problem[]}

/** What makes the schema: out of nothing, or out of the schema that is there, after the migrations that made that. */
export function planMigrations(
  {createdAt, request}: Pick<StepTask, 'createdAt' | 'request'>,
  schema: VerifiedSchema,
  base: Base | null,
): PlannedMigrations {
  if (base === null) {
    const whole = planMigration(schema, {name: migrationName(createdAt, schema.name), createdAt})
    return {ok: true, migrations: [whole], layout: 'plain', strategy: whole.strategy, conflicts: []}
  }
  const {model, history} = base
  const slug = migrationName(createdAt, request).replace(/^\d+_/, '')
  const {migrations, strategy, problems} = planChange(model, schema, {createdAt, slug, ...history})
  if (problems.some(isError)) return {ok: false, problems}
  return {ok: true, migrations, layout: history.layout, strategy, conflicts: problems}
}
