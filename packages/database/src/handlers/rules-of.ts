import type {HandlerContext} from '@journeywright/runtime'
import {schemaRules, type SchemaRule} from '@journeywright/schema'

/** The schema package's own rules, then those of plugins, in plugin order. */
export function rulesOf(context: Pick<HandlerContext, 'extensions'>): readonly SchemaRule[] {
  const own = context.extensions('schema-rule').map(({value}) => value)
  return [...schemaRules, ...own.filter(isRule)]
}

function isRule(value: unknown): value is SchemaRule {
  return typeof value === 'object' && value !== null && 'check' in value && typeof value.check === 'function'
}
