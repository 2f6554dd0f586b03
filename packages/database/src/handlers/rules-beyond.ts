import type {SchemaModel, SchemaRule} from '@journeywright/schema'

/** The rules without what they say of the schema that was there already: nobody designs that now. */
export function rulesBeyond(base: SchemaModel | null, rules: readonly SchemaRule[]): readonly SchemaRule[] {
  if (base === null) return rules
  return rules.map(rule => ({
    ...rule,
    check(schema, report) {
      const before = new Set<string>()
      rule.check(base, ({message}) => before.add(message))
      rule.check(schema, finding => {
        if (!before.has(finding.message)) report(finding)
      })
    },
  }))
}
