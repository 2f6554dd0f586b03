import type {Source, Table} from '@journeywright/schema'
import type {Clause} from '../clauses/clause.js'
import type {Entity} from '../concepts/entity.js'
import {findPhrase} from '../words/find-phrase.js'

/** The tables and `table.column`s that a clause asked for, by their sources, or mentions by name. In the order of the model. */
export function answersTo(clause: Clause, tables: readonly Table[], entities: readonly Entity[]): readonly string[] {
  const answers = tables.flatMap((table, index) => {
    const entity = entities[index]
    const names = entity ? [entity.name, ...entity.aliases] : [table.name]
    const isAnswer = isStatedIn(clause, table.sources) || names.some(name => findPhrase(name, clause.tokens).length > 0)
    const columns = table.columns
      .filter(({sources}) => isStatedIn(clause, sources))
      .map(({name}) => `${table.name}.${name}`)
    return isAnswer ? [table.name, ...columns] : columns
  })
  return [...new Set(answers)]
}

function isStatedIn({span: [from, to]}: Clause, sources: readonly Source[]): boolean {
  return sources.some(source => 'span' in source && source.span[0] >= from && source.span[1] <= to)
}
