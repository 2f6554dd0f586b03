import type {Problem} from '@journeywright/problems'
import type {HandlerContext, StepTask} from '@journeywright/runtime'
import {readSchemaDocument, verifySchema, type SchemaDocument, type VerifiedSchema} from '@journeywright/schema'
import {missingInput} from '../problems.js'
import {readBase, type Base} from './read-base.js'
import {rulesBeyond} from './rules-beyond.js'
import {rulesOf} from './rules-of.js'
import {taskInput} from './task-input.js'

export type ReadDesign =
  | {
      readonly ok: true
      readonly schema: VerifiedSchema
      readonly document: SchemaDocument
      /** What was there before; null for nothing. */
      readonly base: Base | null
    }
  | {readonly ok: false; readonly problems: readonly Problem[]}

/** The schema of an earlier step, read and verified anew: what crosses between steps is text, whoever made it. */
export async function readDesign(task: StepTask, context: HandlerContext): Promise<ReadDesign> {
  const artifact = taskInput(task, 'schema-document')
  if (!artifact) return {ok: false, problems: [missingInput(task.step.id, 'schema-document')]}
  const {document, problems} = await readSchemaDocument(artifact.content, artifact.path)
  if (!document) return {ok: false, problems}
  const {base, problems: wrongBase} = await readBase(task)
  if (wrongBase.length > 0) return {ok: false, problems: wrongBase}
  const verification = verifySchema(document, rulesBeyond(base?.model ?? null, rulesOf(context)))
  return verification.ok ? {ok: true, schema: verification.schema, document, base} : verification
}
