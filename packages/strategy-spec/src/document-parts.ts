import type {StrategyInput} from '@journeywright/schema'
import {printKeepBlock} from './keep/keep-block.js'
import {beyondTables} from './sections/beyond-tables.js'
import {designReport} from './sections/design-report.js'
import {dictionary} from './sections/dictionary.js'
import {growth} from './sections/growth.js'
import {header, type Edition} from './sections/header.js'
import {indexing} from './sections/indexing.js'
import {integrity} from './sections/integrity.js'
import {migration} from './sections/migration.js'
import {notes} from './sections/notes.js'
import {overview} from './sections/overview.js'
import {proof} from './sections/proof.js'
import {relationships} from './sections/relationships.js'
import {joinBlocks, type Section} from './sections/section.js'
import {tables} from './sections/tables.js'

const sections = {
  overview: withMarks('overview', overview),
  tables,
  beyond_tables: beyondTables,
  migration,
  indexing: withMarks('indexing', indexing),
  relationships: withMarks('relationships', relationships),
  integrity: withMarks('integrity', integrity),
  performance: withMarks('performance', growth),
  dictionary: withMarks('dictionary', dictionary),
  proof,
  questions: withMarks('questions', designReport),
  notes,
} satisfies Readonly<Record<string, Section>>

/** The names of the document's parts, in their order. */
export const partNames: readonly string[] = ['header', ...Object.keys(sections)]

/** Parts that nobody could read the document without. */
export const neededParts: readonly string[] = ['header', 'overview', 'tables', 'migration', 'notes']

/** The document in its parts; those about which the schema has nothing to say are empty. */
export function documentParts(input: StrategyInput, edition: Edition): ReadonlyMap<string, string> {
  const written = Object.entries(sections).map(([name, section]) => [name, section(input)] as const)
  return new Map([['header', header(input, edition)] as const, ...written])
}

/** A section at whose end people have their place. */
function withMarks(id: string, section: Section): Section {
  return input => {
    const text = section(input)
    return text === '' ? '' : joinBlocks([text, printKeepBlock(id)])
  }
}
