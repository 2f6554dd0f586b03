import {columnOf} from '../../findings/column-of.js'
import type {Table} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

const random = /^(?:\w+\.)?(?:gen_random_uuid|uuid_generate_v4|uuidv4)\(\)$/
const many = 50_000_000
const horizon = 5

export const keyRandom: SchemaRule = {
  id: 'schema/key-random',
  severity: 'warning',
  summary: 'The key of a huge table is not random.',
  check({tables}, report) {
    for (const table of tables) {
      const rows = table.volume ? table.volume.initialRows + horizon * table.volume.growthPerYear : 0
      if (rows < many) continue
      for (const name of listRandom(table)) {
        report({
          about: columnOf(table, name),
          message: `Unexpected random key \`${table.name}.${name}\` for ${rows} rows in ${horizon} years, expected keys that grow`,
          fix: 'Use `uuidv7()` or a `bigint` identity: each random key touches another page of the index.',
        })
      }
    }
  },
}

function listRandom({primaryKey, columns}: Table): readonly string[] {
  const keys = columns.filter(({name}) => primaryKey?.columns[0] === name)
  return keys.filter(({default: value}) => value !== null && random.test(value)).map(({name}) => name)
}
