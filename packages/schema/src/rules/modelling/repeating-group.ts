import {nameWords} from '../../lookup/name-words.js'
import {ownTables} from '../../lookup/own-tables.js'
import {printType} from '../../sql/print-type.js'
import type {Column} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

/** The lines of an address are one text, cut as envelopes are; the others are names of their own. */
const numbered = [
  'line',
  'address',
  'addr',
  'street',
  'ipv',
  'md',
  'sha',
  'utf',
  'base',
  'int',
  'float',
  'level',
  'at',
  'x',
  'y',
  'p',
  'q',
  'v',
]

export const repeatingGroup: SchemaRule = {
  id: 'schema/repeating-group',
  severity: 'warning',
  summary: 'What there may be many of has rows of its own, not numbered columns.',
  check(model, report) {
    for (const table of ownTables(model)) {
      for (const [stem, names] of groupNumbered(table.columns)) {
        if (names.length < 2) continue
        report({
          message: `Unexpected repeating group ${names.map(name => `\`${name}\``).join(', ')} in \`${table.name}\`, expected a table of its own`,
          fix: `Make a table with a row for each ${stem}, which refers to \`${table.name}\`.`,
        })
      }
    }
  },
}

/** Columns of one type whose names differ in a number that counts from 0 or 1. */
function groupNumbered(columns: readonly Column[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  const next = new Map<string, number>()
  for (const {name, type} of columns) {
    const words = nameWords(name)
    const at = words.findLastIndex(word => /^\d{1,2}$/.test(word))
    const before = words[at - 1]
    if (at < 1 || before === undefined || numbered.includes(before)) continue
    const stem = [...words.slice(0, at), ...words.slice(at + 1)].join(' ')
    const key = `${stem}\n${printType(type)}`
    const number = Number(words[at])
    if (number !== (next.get(key) ?? Math.min(number, 1))) continue
    next.set(key, number + 1)
    groups.set(key, [...(groups.get(key) ?? []), name])
  }
  return new Map([...groups].map(([key, names]) => [key.slice(0, key.indexOf('\n')), names]))
}
