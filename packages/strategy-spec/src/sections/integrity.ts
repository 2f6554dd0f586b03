import {groupBy, type StrategyInput, type Table} from '@journeywright/schema'
import {countOf} from '../facts/count-of.js'
import {displayName} from '../facts/display-name.js'
import {code, codes} from '../markdown/code.js'
import {printRows} from '../markdown/print-rows.js'
import {askedFor} from './asked-for.js'
import {bullets, under} from './section.js'

/** How constraints are called, what a violation looks like to a program, and which columns need care. */
export function integrity(input: StrategyInput): string {
  const {tables, roles} = input.schema
  return under('## Data Integrity and Validation', [
    under('### Business Rules of the Specification', [askedFor(input, 'business-rule')]),
    under('### Constraint Naming', [bullets(namingOf(tables))]),
    under('### Rejected Data', [rejections(tables)]),
    under('### Data Classification', [classification(tables)]),
    under('### Privileges', [
      bullets(
        roles.flatMap(({name, grants}) =>
          grants.map(({table, privileges}) => `${code(name)} may ${privileges.join(', ')} ${code(table)}`),
        ),
      ),
    ]),
  ])
}

interface Kind {
  readonly title: string
  readonly sqlState: string
  readonly names: readonly string[]
}

function kindsOf(tables: readonly Table[]): readonly Kind[] {
  const kinds = [
    {title: 'Primary key', sqlState: '23505', names: tables.flatMap(({primaryKey}) => primaryKey?.name ?? [])},
    {title: 'Unique', sqlState: '23505', names: tables.flatMap(({uniques}) => uniques.map(({name}) => name))},
    {
      title: 'Foreign key',
      sqlState: '23503',
      names: tables.flatMap(({foreignKeys}) => foreignKeys.map(({name}) => name)),
    },
    {title: 'Check', sqlState: '23514', names: tables.flatMap(({checks}) => checks.map(({name}) => name))},
    {title: 'Index', sqlState: '', names: tables.flatMap(({indexes}) => indexes.map(({name}) => name))},
  ]
  return kinds.filter(({names}) => names.length > 0)
}

/** The prefix that most names of a kind have, and the names that don't follow it. */
function namingOf(tables: readonly Table[]): readonly string[] {
  return kindsOf(tables).map(({title, names}) => {
    const prefixes = names.map(name => name.slice(0, name.indexOf('_') + 1))
    const [[prefix] = ['']] = [...groupBy(prefixes, each => each)].sort(([, a], [, b]) => b.length - a.length)
    const others = names.filter(name => !name.startsWith(prefix))
    const rule =
      prefix === ''
        ? countOf(names.length, 'name')
        : `${code(`${prefix}…`)}, ${countOf(names.length - others.length, 'name')}`
    return `${title}: ${rule}${others.length > 0 ? `; else ${codes(others)}` : ''}`
  })
}

/** What a program gets when it offers bad data; the server names the constraint in the error. */
function rejections(tables: readonly Table[]): string {
  const required = tables.flatMap(table =>
    table.columns.filter(({nullable}) => !nullable).map(({name}) => `${displayName(table)}.${name}`),
  )
  const kinds = kindsOf(tables).filter(({sqlState}) => sqlState !== '')
  const rows = [
    ...kinds.map(({title, sqlState, names}) => [title, code(sqlState), String(names.length), few(names)]),
    ...(required.length > 0 ? [['Required column', code('23502'), String(required.length), few(required)]] : []),
  ]
  return rows.length === 0 ? '' : printRows(['Rule', 'SQLSTATE', 'How many', 'Which'], rows)
}

function few(names: readonly string[]): string {
  return names.length <= 8 ? codes(names) : `${codes(names.slice(0, 8))} and ${names.length - 8} more`
}

function classification(tables: readonly Table[]): string {
  const rows = tables.flatMap(table =>
    table.columns
      .filter(column => column.classification.length > 0)
      .map(column => [code(displayName(table)), code(column.name), column.classification.join(', ')]),
  )
  return rows.length === 0 ? '' : printRows(['Table', 'Column', 'Class'], rows)
}
