import {isError, type Problem} from '@journeywright/problems'
import type {StepTask} from '@journeywright/runtime'
import {planChange, planMigration, type Migration, type SchemaModel, type VerifiedSchema} from '@journeywright/schema'
import {migrationName} from '../migration-name.js'
import {joinMigrations} from './join-migrations.js'

export type PlannedMigrations =
  | {
      readonly ok: true
      /** In the order in which they run. */
      readonly parts: readonly Migration[]
      /** All of them as one. */
      readonly whole: Migration
    }
  | {readonly ok: false; readonly problems: readonly Problem[]}

/** What makes the schema: out of nothing, or out of the schema that is there. */
export function planMigrations(
  {createdAt, request}: Pick<StepTask, 'createdAt' | 'request'>,
  schema: VerifiedSchema,
  base: SchemaModel | null,
): PlannedMigrations {
  if (base === null) {
    const whole = planMigration(schema, {name: migrationName(createdAt, schema.name), createdAt})
    return {ok: true, parts: [whole], whole}
  }
  const slug = migrationName(createdAt, request).replace(/^\d+_/, '')
  const {migrations, strategy, problems} = planChange(base, schema, {createdAt, slug})
  if (problems.some(isError)) return {ok: false, problems}
  return {ok: true, parts: migrations, whole: {...joinMigrations(migrations), strategy}}
}
