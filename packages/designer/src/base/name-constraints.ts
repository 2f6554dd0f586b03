import type {Index, Table} from '@journeywright/schema'
import {limitName} from '../words/limit-name.js'

/** Takes the first name that nothing in the namespace has. */
type Claim = (name: string) => string

/** Keeps names apart: an index and a table can't share one. */
export function claimer(taken: Iterable<string>): Claim {
  const names = new Set(taken)
  return wished => {
    let name = limitName(wished)
    for (let count = 1; names.has(name); count++) name = limitName(`${wished}${count}`)
    names.add(name)
    return name
  }
}

/** A table whose keys, constraints and indexes are called as PostgreSQL itself calls those that nobody names. */
export function nameLikeServer(table: Table, claim: Claim): Table {
  const {name, primaryKey} = table
  const joined = (columns: readonly string[]) => columns.join('_')
  const renamed = new Map<string, string>()
  const call = <Part extends {readonly name: string}>(part: Part, wished: string): Part => {
    const now = claim(wished)
    renamed.set(part.name, now)
    return {...part, name: now}
  }
  const key = primaryKey && call(primaryKey, `${name}_pkey`)
  const uniques = table.uniques.map(each => call(each, `${name}_${joined(each.columns)}_key`))
  const checks = table.checks.map(each => call(each, `${each.name.replace(/^chk_/, '')}_check`))
  const foreignKeys = table.foreignKeys.map(each => call(each, `${name}_${joined(each.columns)}_fkey`))
  const indexes = table.indexes.map(each => call(each, `${name}_${joined(columnsOf(each))}_idx`))
  const served = indexes.map(index => ({...index, serves: index.serves.map(each => renamed.get(each) ?? each)}))
  return {...table, primaryKey: key, uniques, checks, foreignKeys, indexes: served}
}

function columnsOf({columns}: Index): readonly string[] {
  return columns.map(({name}) => (name.startsWith('(') ? 'expr' : name))
}
