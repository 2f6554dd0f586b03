import {checkSql, type OutputStrategy} from '@journeywright/schema'
import {planFiles} from './phases/read-plan.js'
import {planPhases} from './phases/plan-phases.js'
import {checkAiSchema} from './read/check-ai-schema.js'
import {validators} from './read/validators.js'
import {notCarried} from './write/not-carried.js'
import {writeAiSchema} from './write/write-ai-schema.js'

/** A folder `.ai/schema/` with one small folder a table, so that whoever works on a table loads that table alone. */
export function jsonStrategy(): OutputStrategy {
  return {
    id: 'json',
    async prepare() {
      await Promise.all([validators(), checkSql('SELECT 1', '')])
    },
    wants: path => planFiles.includes(path),
    write({schema, run, previous}) {
      const {phases, problems} = planPhases(schema, previous)
      return {
        files: writeAiSchema(schema, {project: schema.name, createdAt: run.createdAt, phases}),
        problems: [...problems, ...notCarried(schema)],
      }
    },
    check: checkAiSchema,
  }
}
