import {groupBy, type Source, type Table} from '@journeywright/schema'
import type {Clause} from '../clauses/clause.js'
import type {Entity} from '../concepts/entity.js'
import {findLemmas, phraseLemmas} from '../words/find-phrase.js'

/** What a table, or one of its columns, has to do with the words of a request. */
interface Reason {
  readonly table: number
  /** Null: the table itself. */
  readonly columns: readonly string[] | null
  readonly span: readonly [number, number]
}

interface Name {
  readonly table: number
  readonly lemmas: readonly string[]
}

/**
 * Finds the tables and `table.column`s that a clause asked for, by their sources, or mentions by name. In the order of the
 * model.
 */
export function answerFinder(
  tables: readonly Table[],
  entities: readonly Entity[],
): (clause: Clause) => readonly string[] {
  const reasons = tables.flatMap(reasonsOf).toSorted((a, b) => a.span[0] - b.span[0])
  const starts = reasons.map(({span}) => span[0])
  const names = groupBy(
    tables.flatMap((table, index) => namesOf(table, entities[index], index)),
    ({lemmas}) => lemmas[0] ?? '',
  )
  return clause => {
    const within = reasonsWithin(clause, reasons, starts)
    const named = new Set(clause.tokens.flatMap(({lemma}) => names.get(lemma) ?? []))
    const mentioned = [...named].filter(({lemmas}) => findLemmas(lemmas, clause.tokens).length > 0)
    const asked = groupBy(within, ({table}) => table)
    const said = new Set([...mentioned.map(({table}) => table), ...asked.keys()])
    const isAnswer = new Set([...mentioned, ...within.filter(({columns}) => columns === null)].map(({table}) => table))
    return [...said]
      .toSorted((a, b) => a - b)
      .flatMap(index => {
        const table = tables[index]
        if (!table) return []
        const wanted = new Set((asked.get(index) ?? []).flatMap(({columns}) => columns ?? []))
        const columns = table.columns.flatMap(({name}) => (wanted.has(name) ? [`${table.name}.${name}`] : []))
        return isAnswer.has(index) ? [table.name, ...columns] : columns
      })
  }
}

function namesOf(table: Table, entity: Entity | undefined, index: number): readonly Name[] {
  const names = entity ? [entity.name, ...entity.aliases] : [table.name]
  return names.map(name => ({table: index, lemmas: phraseLemmas(name)}))
}

function reasonsOf(table: Table, index: number): readonly Reason[] {
  const of = (columns: Reason['columns'], sources: readonly Source[]) =>
    sources.flatMap(source => ('span' in source ? [{table: index, columns, span: source.span}] : []))
  return [
    ...of(null, [...table.sources, ...readPaths(table).flatMap(({sources}) => sources)]),
    ...table.uniques.flatMap(({columns, sources}) => of(columns, sources)),
    ...table.columns.flatMap(({name, sources}) => of([name], sources)),
  ]
}

/** Those of foreign keys are said by their columns. */
function readPaths({indexes, foreignKeys}: Table): Table['indexes'] {
  const links = new Set(foreignKeys.map(({name}) => name))
  return indexes.filter(({serves}) => !serves.some(id => links.has(id)))
}

/** Reasons come by their starts, which are in `starts`. */
function reasonsWithin(
  {span: [from, to]}: Clause,
  reasons: readonly Reason[],
  starts: readonly number[],
): readonly Reason[] {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  const found: Reason[] = []
  for (let at = low; (starts[at] ?? Infinity) <= to; at++) {
    const reason = reasons[at]
    if (reason && reason.span[1] <= to) found.push(reason)
  }
  return found
}
