import type {OutputStrategy} from '@journeywright/schema'
import {checkAiSchema} from './read/check-ai-schema.js'
import {notCarried} from './write/not-carried.js'
import {writeAiSchema} from './write/write-ai-schema.js'

/** A folder `.ai/schema/` with one small folder a table, so that whoever works on a table loads that table alone. */
export function jsonStrategy(): OutputStrategy {
  return {
    id: 'json',
    write: ({schema, run}) => ({
      files: writeAiSchema(schema, {project: schema.name, createdAt: run.createdAt}),
      problems: notCarried(schema),
    }),
    check: checkAiSchema,
  }
}
