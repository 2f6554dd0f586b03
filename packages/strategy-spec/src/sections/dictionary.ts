import {compareText} from '@journeywright/problems'
import {groupBy, printType, type StrategyInput} from '@journeywright/schema'
import {displayName} from '../facts/display-name.js'
import {code, codes} from '../markdown/code.js'
import {escapeText} from '../markdown/escape-text.js'
import {printRows} from '../markdown/print-rows.js'
import {under} from './section.js'

/** Every column name once, in order, with where it is; a name with two types stands out. */
export function dictionary({schema: {tables}}: StrategyInput): string {
  const uses = tables.flatMap(table => table.columns.map(column => ({column, table: displayName(table)})))
  const byName = [...groupBy(uses, ({column}) => column.name)].sort(([a], [b]) => compareText(a, b))
  const rows = byName.map(([name, same]) => {
    const types = [...new Set(same.map(({column}) => printType(column.type)))]
    const meanings = [...new Set(same.map(({column}) => escapeText(column.comment)))].filter(text => text !== '')
    return [code(name), codes(types), codes(same.map(({table}) => table)), meanings.join(' / ')]
  })
  return rows.length === 0
    ? ''
    : under('## Data Dictionary', [printRows(['Column', 'Type', 'Tables', 'Meaning'], rows)])
}
