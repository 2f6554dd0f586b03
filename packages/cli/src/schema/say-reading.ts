import type {SourceReading} from '@journeywright/database/source'
import {formatPlace, visibleText} from '@journeywright/problems'
import type {SchemaModel, Unmodelled} from '@journeywright/schema'
import {cutText} from '../print/cut-text.js'
import type {Paint} from '../print/paint.js'
import {shortPath} from '../print/print-problems.js'
import {countParts} from './count-parts.js'

/** What was read: how many of each, the tables and what they refer to, and what the model can't hold. */
export function sayReading({model, kind}: SourceReading, cwd: string, paint: Paint): string {
  const lines = [
    `${paint.bold(visibleText(model.name))} read as ${kind}: ${countParts(model)}`,
    ...sayTables(model, paint),
    ...sayUnmodelled(model.unmodelled, cwd, paint),
  ]
  return `${lines.join('\n')}\n`
}

function sayTables({tables}: SchemaModel, paint: Paint): readonly string[] {
  const rows = tables.map(table => {
    const name = visibleText(table.namespace === 'public' ? table.name : `${table.namespace}.${table.name}`)
    const to = [...new Set(table.foreignKeys.map(({references}) => references.table))].map(visibleText)
    const count = `${table.columns.length} ${table.columns.length === 1 ? 'column' : 'columns'}`
    return {name, count, to: to.length > 0 ? `-> ${to.join(', ')}` : ''}
  })
  const nameWidth = Math.max(0, ...rows.map(({name}) => name.length))
  const countWidth = Math.max(0, ...rows.map(({count}) => count.length))
  return rows.map(({name, count, to}) =>
    `  ${paint.cyan(name.padEnd(nameWidth))}  ${count.padEnd(countWidth)}  ${paint.dim(to)}`.trimEnd(),
  )
}

function sayUnmodelled(all: readonly Unmodelled[], cwd: string, paint: Paint): readonly string[] {
  if (all.length === 0) return []
  return [
    paint.bold(`Not modelled (${all.length})`),
    ...all.map(({text, reason, at}) => {
      const place = at ? `${formatPlace({...at, file: shortPath(at.file, cwd)})} ` : ''
      return `  ${place}${reason.replace(/\.$/, '')}: ${paint.dim(visibleText(cutText(text.replace(/\s+/g, ' ').trim(), 80)))}`
    }),
  ]
}
