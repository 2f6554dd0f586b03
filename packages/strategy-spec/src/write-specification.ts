import type {OutputFile, OutputStrategy, StrategyInput} from '@journeywright/schema'
import {findEdits} from './keep/find-edits.js'
import {printKeepBlock} from './keep/keep-block.js'
import {keepText} from './keep/keep-text.js'
import {seal, sealDocument} from './keep/seal-document.js'
import {firstEdition, nextEdition} from './editions.js'
import {beyondTables} from './sections/beyond-tables.js'
import {designReport} from './sections/design-report.js'
import {dictionary} from './sections/dictionary.js'
import {growth} from './sections/growth.js'
import {header, referenceTo, type Edition} from './sections/header.js'
import {indexing} from './sections/indexing.js'
import {integrity} from './sections/integrity.js'
import {migration} from './sections/migration.js'
import {notes} from './sections/notes.js'
import {overview} from './sections/overview.js'
import {proof} from './sections/proof.js'
import {relationships} from './sections/relationships.js'
import {joinBlocks, type Section} from './sections/section.js'
import {tables} from './sections/tables.js'
import {isSpecification, specificationPath} from './specification-path.js'

const sections: readonly Section[] = [
  withMarks('overview', overview),
  tables,
  beyondTables,
  migration,
  withMarks('indexing', indexing),
  withMarks('relationships', relationships),
  withMarks('integrity', integrity),
  withMarks('performance', growth),
  withMarks('dictionary', dictionary),
  proof,
  withMarks('questions', designReport),
  notes,
]

/** A section at whose end people have their place. */
function withMarks(id: string, section: Section): Section {
  return input => {
    const text = section(input)
    return text === '' ? '' : joinBlocks([text, printKeepBlock(id)])
  }
}

/**
 * The document. After an earlier one it keeps what people wrote in that, its date and, when nothing else is new, its
 * version; else the version rises. Where it would lose what people wrote, it's not written.
 */
export function writeSpecification(input: StrategyInput): ReturnType<OutputStrategy['write']> {
  const path = specificationPath(input)
  const previous = findPrevious(input, path)
  if (!previous) return {files: [{path, content: print(input, firstEdition(input))}], problems: []}
  const edited = findEdits(previous)
  if (edited.length > 0 && !input.run.force) return {files: [], problems: edited}
  const {edition, next} = nextEdition(input, previous.content)
  const same = keepText(print(input, edition), previous.content)
  // Whoever has edits written over gets the edition that they were made in.
  const isSame = same === previous.content || (edited.length > 0 && sealOf(same) === sealOf(previous.content))
  const content = isSame ? same : keepText(print(input, next), previous.content)
  return {files: [{path, content}], problems: []}
}

/** The document in its place, else one elsewhere that says it's for the same specification: a step may call it as it likes. */
function findPrevious({previous, run: {spec}}: StrategyInput, path: string): OutputFile | undefined {
  const own = previous.find(file => file.path === path)
  if (own || spec === undefined) return own
  return previous.find(file => isSpecification(file) && file.content.includes(`\n${referenceTo(spec)}\n`))
}

function sealOf(document: string): string | undefined {
  return seal.exec(document)?.[1]
}

function print(input: StrategyInput, edition: Edition): string {
  return sealDocument(`${joinBlocks([header(input, edition), ...sections.map(section => section(input))])}\n`)
}
