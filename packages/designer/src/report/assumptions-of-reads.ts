import type {Assumption, SchemaModel, Table} from '@journeywright/schema'
import {plural} from '../words/plural.js'

/** What is indexed where the request doesn't say how its own things are read. */
export function assumptionsOfReads({accessPatterns}: SchemaModel, tables: readonly Table[]): readonly Assumption[] {
  const read = new Set(accessPatterns.map(({table}) => table))
  const unread = tables.filter(({area, name, columns}) => area === 'main' && !read.has(name) && columns.length > 3)
  const [first] = unread.filter(({foreignKeys}) => foreignKeys.length > 0)
  const [link] = first?.foreignKeys ?? []
  if (!first || !link) return []
  const [rows, one] = [first.name.replaceAll('_', ' '), link.references.table.replaceAll('_', ' ')]
  return [
    {
      id: 'indexes.reads',
      statement: 'Rows are found by their keys and by what they refer to; nothing else has an index.',
      because: 'The request does not say by what they are looked up.',
      alternatives: [
        `An index for each way, such as after "${capital(plural(rows))} are looked up by name, newest first"`,
      ],
      question: `By what are ${plural(rows)} and the like looked up, besides by their ${plural(one)}?`,
      impact: unread.length,
    },
  ]
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
