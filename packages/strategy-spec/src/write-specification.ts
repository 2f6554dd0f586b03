import type {OutputStrategy, StrategyInput} from '@journeywright/schema'
import {keepText} from './keep/keep-text.js'
import {firstEdition, nextEdition} from './editions.js'
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
import {specificationPath} from './specification-path.js'

const sections: readonly Section[] = [
  overview,
  tables,
  beyondTables,
  migration,
  indexing,
  relationships,
  integrity,
  growth,
  dictionary,
  proof,
  designReport,
  notes,
]

/**
 * The document. After an earlier one it keeps what people wrote in that, its date and, when nothing else is new, its
 * version; else the version rises.
 */
export function writeSpecification(input: StrategyInput): ReturnType<OutputStrategy['write']> {
  const previous = input.previous.find(({path}) => path === specificationPath)?.content
  if (previous === undefined) return {files: [fileOf(print(input, firstEdition(input)))], problems: []}
  const {edition, next} = nextEdition(input, previous)
  const same = keepText(print(input, edition), previous)
  const {document, problems} = same.document === previous ? same : keepText(print(input, next), previous)
  return {files: [fileOf(document)], problems}
}

function print(input: StrategyInput, edition: Edition): string {
  return `${joinBlocks([header(input, edition), ...sections.map(section => section(input))])}\n`
}

function fileOf(content: string) {
  return {path: specificationPath, content}
}
