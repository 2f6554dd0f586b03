import {formatProblem} from '@journeywright/problems'
import {planChange, type ChangeOptions, type SchemaModel, type Table} from '@journeywright/schema'
import {shopModel} from '@journeywright/schema/testing'
import {describe, expect, test} from 'vitest'

const createdAt = '2026-03-01T09:30:00.000Z'
const shop = shopModel()

function withUsers(change: (users: Table) => Partial<Table>): SchemaModel {
  return {...shop, tables: shop.tables.map(table => (table.name === 'users' ? {...table, ...change(table)} : table))}
}

describe('what rows that are there may not keep', () => {
  const said = (to: SchemaModel, options: Partial<ChangeOptions> = {}) =>
    planChange(shop, to, {createdAt, allowDataLoss: true, ...options}).problems.map(({code}) => code)

  test('is a conflict, with the query that finds it', () => {
    const named = withUsers(({uniques}) => ({
      uniques: [
        ...uniques,
        {name: 'uq_users_manager', columns: ['manager_id'], nullsDistinct: true, reason: '', sources: []},
      ],
    }))
    const {problems, migrations} = planChange(shop, named, {createdAt})
    expect(problems.map(formatProblem)).toEqual([
      'warning Unexpected unique constraint `uq_users_manager` over columns of `users` that may repeat, expected rows that differ in (manager_id) (schema/change-unique)\n' +
        "  fix: Look for those that don't: SELECT manager_id, count(*) FROM public.users WHERE manager_id IS NOT NULL GROUP BY manager_id HAVING count(*) > 1. Merge or correct them first.",
    ])
    expect(migrations.length).toBeGreaterThan(0)
  })
  test('is said once: not again of what is lost, nor of what is filled', () => {
    const narrow = withUsers(({columns}) => ({
      columns: columns.map(each => (each.name === 'manager_id' ? {...each, type: {kind: 'smallint'} as const} : each)),
    }))
    const required = withUsers(({columns}) => ({columns: columns.map(each => ({...each, nullable: false}))}))
    expect(said(required)).toEqual(['schema/plan-value-needed'])
    expect(said(required, {backfills: {'users.manager_id': 'id'}})).toEqual([])
    expect(said(narrow)).toContain('schema/change-type')
  })
})
