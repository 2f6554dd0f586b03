import type {Clause} from '../clauses/clause.js'
import type {Statement} from '../controlled/statement.js'
import type {Fact} from '../facts/fact.js'
import {entityName} from '../words/snake-name.js'
import {findCreateTables, type CreateTable} from './find-create-tables.js'
import {readColumn} from './read-column.js'
import {readTableRule} from './read-table-rule.js'
import type {TableContext} from './table-context.js'

/** What pasted statements make, and which clauses they are. */
export interface CreatedTables {
  readonly facts: readonly Fact[]
  readonly clauses: ReadonlySet<string>
  /** What the tables hold. */
  readonly things: readonly string[]
}

/** Tables that are pasted as SQL are taken literally, as the controlled language's are. */
export function readCreateTables(clauses: readonly Clause[]): CreatedTables {
  const found = clauses.flatMap(clause => {
    const [table] = findCreateTables(clause.text)
    return table?.start === 0 ? [{clause, table}] : []
  })
  const things = thingsOf(found.map(({table}) => table))
  const facts = found.flatMap(each => factsOf(each.clause, each.table, things))
  const read = new Set(facts.map(({clause}) => clause))
  const named = found.filter(({clause}) => read.has(clause.id)).map(({table}) => things.get(table.name))
  return {facts, clauses: read, things: named.flatMap(thing => (thing === undefined ? [] : [thing]))}
}

/** `user` and `users` are two tables, and so two things. */
function thingsOf(tables: readonly CreateTable[]): ReadonlyMap<string, string> {
  const things = new Map<string, string>()
  for (const {name} of tables) {
    const plain = entityName(name)
    if (!things.has(name)) things.set(name, [...things.values()].includes(plain) ? name : plain)
  }
  return things
}

function factsOf(clause: Clause, table: CreateTable, things: ReadonlyMap<string, string>): readonly Fact[] {
  const {text, span, id} = clause
  const thing = things.get(table.name) ?? entityName(table.name)
  const context: TableContext = {
    thing,
    thingOf: name => things.get(name) ?? entityName(name),
    textOf: tokens => text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0),
  }
  const items = table.items.map(tokens => ({
    tokens,
    read: readTableRule(tokens, context) ?? readColumn(tokens, context),
  }))
  // A list of names in parentheses is a specification, and read as such.
  if (items.length === 0 || items.some(({read}) => read === null)) return []
  const place = {name: table.name, namespace: table.namespace ?? 'public'}
  const fact = (statement: Statement, from: number, to: number): Fact => ({
    kind: 'declaration',
    statement,
    rule: 'create-table',
    clause: id,
    span: [span[0] + from, span[0] + to],
    text: text.slice(from, to),
  })
  return [
    fact({what: 'thing', thing, table: place}, 0, text.length),
    ...items.flatMap(({tokens, read}) =>
      (read ?? []).map(statement => fact(statement, tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)),
    ),
  ]
}
