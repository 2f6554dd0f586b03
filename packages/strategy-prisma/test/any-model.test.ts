import {isError} from '@journeywright/problems'
import {
  newColumn,
  newForeignKey,
  newIndex,
  newTable,
  type Column,
  type SchemaModel,
  type Table,
} from '@journeywright/schema'
import {prismaStrategy} from '@journeywright/strategy-prisma'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {modelOf, writeModel} from './write-model.js'

const names = fc.oneof(
  fc.constantFrom(
    'users',
    'user',
    'User',
    'order_items',
    'Order-Items',
    'parent_id',
    'user_id',
    'type',
    'string',
    '2fa',
    '',
    '_',
    'é',
  ),
  fc.string({minLength: 1, maxLength: 12, unit: 'grapheme'}),
)

const columns: fc.Arbitrary<Column> = fc
  .record({
    name: names,
    type: fc.constantFrom('bigint' as const, 'text' as const, 'uuid' as const, 'interval' as const, 'jsonb' as const),
    nullable: fc.boolean(),
    default: fc.option(fc.oneof(fc.constantFrom('0', "'x'", 'now()', "'{}'"), fc.string({minLength: 1}))),
    comment: fc.string({unit: 'grapheme'}),
  })
  .map(({name, type, ...given}) => newColumn(name, type, given))

const tables: fc.Arbitrary<Table> = fc
  .record({
    name: names,
    area: names,
    comment: fc.string(),
    columns: fc.uniqueArray(columns, {selector: ({name}) => name, maxLength: 5}),
  })
  .map(({columns: others, ...given}) => {
    const own = others.filter(({name}) => name !== 'key')
    return newTable({
      ...given,
      columns: [newColumn('key', 'bigint'), ...own],
      primaryKey: {name: '', columns: ['key']},
    })
  })

/** Every bigint column refers to some table, and is indexed. */
function connect(all: readonly Table[], picks: readonly number[]): SchemaModel {
  const connected = all.map((table, place) => {
    const keys = table.columns.filter(({type}) => type.kind === 'bigint')
    return {
      ...table,
      primaryKey: {name: `pk ${place}`, columns: ['key']},
      foreignKeys: keys.map(({name}, index) => {
        const target = all[(picks[place + index] ?? 0) % all.length]?.name ?? ''
        const key = newForeignKey({name: `fk ${place} ${index}`, columns: [name], table: target})
        return {...key, references: {table: target, columns: ['key']}}
      }),
      indexes: keys.map(({name}, index) => newIndex({name: `ix ${place} ${index}`, columns: [name]})),
    }
  })
  return modelOf(connected)
}

test('Prisma takes what is written for any model, and would not format it otherwise', async () => {
  const models = fc
    .tuple(
      fc.uniqueArray(tables, {selector: ({name}) => name, minLength: 1, maxLength: 5}),
      fc.array(fc.nat(), {maxLength: 12}),
    )
    .map(([all, picks]) => connect(all, picks))
  await fc.assert(
    fc.asyncProperty(models, async model => {
      const {files} = writeModel(model)
      const problems = await prismaStrategy().check(files.filter(({path}) => !path.endsWith('.sql')))
      expect(problems.filter(isError).map(({code}) => code)).toEqual(['prisma/missing-file'])
    }),
    {numRuns: 200, seed: 7},
  )
})
