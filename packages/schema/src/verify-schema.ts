import {isError, type Problem} from '@journeywright/problems'
import {judgeSchema} from './findings/judge-schema.js'
import type {SchemaModel} from './model.js'
import type {SchemaRule} from './schema-rule.js'

declare const verified: unique symbol

/** A model that passed its rules. Nothing else makes one, so no strategy and no proof ever sees an unchecked schema. */
export type VerifiedSchema = SchemaModel & {readonly [verified]: true}

export type Verification =
  | {readonly ok: true; readonly schema: VerifiedSchema; readonly problems: readonly Problem[]}
  | {readonly ok: false; readonly problems: readonly Problem[]}

/** Never throws for a bad model; every problem found is in the answer. */
export function verifySchema(model: SchemaModel, rules: readonly SchemaRule[]): Verification {
  const problems = judgeSchema(rules, model)
  if (problems.some(isError)) return {ok: false, problems}
  return {ok: true, schema: model as VerifiedSchema, problems}
}
