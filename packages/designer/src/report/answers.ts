import type {Source, Table} from '@journeywright/schema'
import type {Clause} from '../clauses/clause.js'
import type {Entity} from '../concepts/entity.js'
import {findPhrase} from '../words/find-phrase.js'

/** The tables and `table.column`s that a clause asked for, by their sources, or mentions by name. In the order of the model. */
export function answersTo(clause: Clause, tables: readonly Table[], entities: readonly Entity[]): readonly string[] {
  const answers = tables.flatMap((table, index) => {
    const entity = entities[index]
    const names = entity ? [entity.name, ...entity.aliases] : [table.name]
    const reasons = [...table.sources, ...readPaths(table).flatMap(({sources}) => sources)]
    const isAnswer = isStatedIn(clause, reasons) || names.some(name => findPhrase(name, clause.tokens).length > 0)
    const together = table.uniques.filter(({sources}) => isStatedIn(clause, sources)).flatMap(unique => unique.columns)
    const columns = table.columns
      .filter(({name, sources}) => isStatedIn(clause, sources) || together.includes(name))
      .map(({name}) => `${table.name}.${name}`)
    return isAnswer ? [table.name, ...columns] : columns
  })
  return [...new Set(answers)]
}

/** Those of foreign keys are said by their columns. */
function readPaths({indexes, foreignKeys}: Table): Table['indexes'] {
  const links = new Set(foreignKeys.map(({name}) => name))
  return indexes.filter(({serves}) => !serves.some(id => links.has(id)))
}

function isStatedIn({span: [from, to]}: Clause, sources: readonly Source[]): boolean {
  return sources.some(source => 'span' in source && source.span[0] >= from && source.span[1] <= to)
}
