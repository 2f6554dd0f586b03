import type {SchemaModel} from '@journeywright/schema'
import {sayNumber} from '../print/say-number.js'

/** `11 tables, 64 columns, 11 foreign keys`: what a schema holds, without what it has none of. */
export function countParts(model: SchemaModel): string {
  const {tables, enums, functions, extensions, domains = [], composites = [], sequences = [], views = []} = model
  const all = <Part>(partsOf: (table: SchemaModel['tables'][number]) => readonly Part[]) =>
    tables.flatMap(partsOf).length
  const counts: readonly (readonly [number, string, string?])[] = [
    [tables.length, 'table'],
    [all(({columns}) => columns), 'column'],
    [tables.filter(({primaryKey}) => primaryKey !== null).length, 'primary key'],
    [all(({foreignKeys}) => foreignKeys), 'foreign key'],
    [all(({uniques}) => uniques), 'unique'],
    [all(({checks}) => checks), 'check'],
    [all(({exclusions = []}) => exclusions), 'exclusion'],
    [all(({indexes}) => indexes), 'index', 'indexes'],
    [all(({triggers}) => triggers), 'trigger'],
    [all(({policies}) => policies), 'policy', 'policies'],
    [views.length, 'view'],
    [enums.length, 'enum'],
    [domains.length, 'domain'],
    [composites.length, 'composite type'],
    [sequences.length, 'sequence'],
    [functions.length, 'function'],
    [extensions.length, 'extension'],
  ]
  const said = counts.flatMap(([count, one, many = `${one}s`]) =>
    count === 0 ? [] : [`${sayNumber(count)} ${count === 1 ? one : many}`],
  )
  return said.join(', ') || 'nothing'
}
