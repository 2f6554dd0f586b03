import {partOf} from '../../findings/part-of.js'
import {nameWords} from '../../lookup/name-words.js'
import type {Column, Table} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

export const softDeleteUnique: SchemaRule = {
  id: 'schema/soft-delete-unique',
  severity: 'warning',
  summary: 'What is unique among live rows may be used again once its row is softly deleted.',
  check({tables}, report) {
    for (const table of tables) {
      const mark = findMark(table)
      if (mark === null) continue
      for (const name of listWhole(table, mark)) {
        report({
          about: partOf(table, name),
          message: `Unexpected unique \`${name}\` over deleted rows of \`${table.name}\`, expected one over rows without \`${mark}\``,
          fix: `Make it a unique index with \`WHERE ${mark} IS NULL\`; else nobody can take what a deleted row had.`,
        })
      }
    }
  },
}

function findMark({columns}: Table): string | null {
  const mark = columns.find(({name, nullable}) => {
    const words = nameWords(name)
    return (
      nullable &&
      words.length === 2 &&
      ['deleted', 'removed'].includes(words[0] ?? '') &&
      /^(?:at|on|date|time)$/.test(words[1] ?? '')
    )
  })
  return mark?.name ?? null
}

/** Keys that also say when a row was deleted are meant that way; identifiers that no person chooses never come again. */
function listWhole({columns, uniques, indexes, foreignKeys}: Table, mark: string): readonly string[] {
  const made = new Set(columns.filter(isGiven).map(each => each.name))
  const referring = new Set(foreignKeys.flatMap(key => key.columns))
  const isChosen = (names: readonly string[]) =>
    !names.includes(mark) && !names.every(name => made.has(name) || (names.length === 1 && referring.has(name)))
  const whole = indexes.filter(({unique, where}) => unique && where === null)
  return [
    ...uniques.filter(each => isChosen(each.columns)).map(each => each.name),
    ...whole.filter(each => isChosen(each.columns.map(({name}) => name))).map(each => each.name),
  ]
}

/** By a machine: the number of a customer at a payment service comes to nobody else. */
function isGiven({name, type, identity}: Column): boolean {
  return type.kind === 'uuid' || identity !== null || nameWords(name).at(-1) === 'id'
}
