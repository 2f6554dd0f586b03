import {nameWords} from '../../lookup/name-words.js'
import type {Column} from '../../model.js'
import {partOf} from '../../findings/part-of.js'
import type {SchemaRule} from '../../schema-rule.js'

export const uniqueNullable: SchemaRule = {
  id: 'schema/unique-nullable',
  severity: 'warning',
  summary: 'A unique constraint over several columns holds for rows with NULLs too.',
  check({tables}, report) {
    for (const table of tables) {
      const {name, columns, uniques, indexes} = table
      const open = columns.filter(each => each.nullable)
      const nullable = new Set(open.map(each => each.name))
      const given = new Set(open.filter(isGivenElsewhere).map(each => each.name))
      const whole = indexes.filter(({unique, where}) => unique && where === null)
      const keys = [
        ...uniques.map(({columns: names, ...key}) => ({...key, names})),
        ...whole.map(index => ({...index, names: index.columns.map(each => each.name)})),
      ]
      for (const key of keys.filter(({names, nullsDistinct}) => names.length > 1 && nullsDistinct !== false)) {
        const one = key.names.find(each => nullable.has(each) && !given.has(each))
        if (one === undefined || key.names.every(each => nullable.has(each))) continue
        report({
          about: partOf(table, key.name),
          message: `Unexpected nullable \`${one}\` in unique \`${key.name}\` of \`${name}\`, expected a key that NULL doesn't make void`,
          fix: `Make \`${one}\` NOT NULL, say NULLS NOT DISTINCT, or make a partial unique index for each case.`,
        })
      }
    }
  },
}

/** Most rows have no number in another system, and those that have one don't share it. */
function isGivenElsewhere({name}: Column): boolean {
  return /(?:^|_)(?:external|foreign|legacy|remote|source|import|stripe)_(?:id|key|ref|reference|number)$/.test(
    nameWords(name).join('_'),
  )
}
