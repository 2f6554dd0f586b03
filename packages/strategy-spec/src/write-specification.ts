import type {OutputFile, OutputStrategy, StrategyInput} from '@journeywright/schema'
import {findEdits} from './keep/find-edits.js'
import {keepText} from './keep/keep-text.js'
import {seal, sealDocument} from './keep/seal-document.js'
import {firstEdition, nextEdition} from './editions.js'
import {documentParts} from './document-parts.js'
import {missingTemplate} from './problems.js'
import {referenceTo, type Edition} from './sections/header.js'
import {joinBlocks} from './sections/section.js'
import type {SpecOptions} from './spec-options.js'
import {isSpecification, specificationPath} from './specification-path.js'
import {checkTemplate} from './template/check-template.js'
import {fillTemplate} from './template/fill-template.js'

/**
 * The document. After an earlier one it keeps what people wrote in that, its date and, when nothing else is new, its
 * version; else the version rises. Where it would lose what people wrote, it's not written.
 */
export function writeSpecification(
  input: StrategyInput,
  {template}: SpecOptions = {},
): ReturnType<OutputStrategy['write']> {
  if (template === undefined) return writeWith(input, null)
  const file = input.previous.find(({path}) => path === template)
  const problems = file ? checkTemplate(file) : [missingTemplate(template)]
  return problems.length > 0 ? {files: [], problems} : writeWith(input, file?.content ?? null)
}

function writeWith(input: StrategyInput, template: string | null): ReturnType<OutputStrategy['write']> {
  const path = specificationPath(input)
  const previous = findPrevious(input, path)
  if (!previous) return {files: [{path, content: print(input, firstEdition(input), template)}], problems: []}
  const edited = findEdits(previous)
  if (edited.length > 0 && !input.run.force) return {files: [], problems: edited}
  const {edition, next} = nextEdition(input, previous.content)
  const same = keepText(print(input, edition, template), previous.content)
  // Whoever has edits written over gets the edition that they were made in.
  const isSame = same === previous.content || (edited.length > 0 && sealOf(same) === sealOf(previous.content))
  const content = isSame ? same : keepText(print(input, next, template), previous.content)
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

function print(input: StrategyInput, edition: Edition, template: string | null): string {
  const parts = documentParts(input, edition)
  return sealDocument(`${template === null ? joinBlocks([...parts.values()]) : fillTemplate(template, parts)}\n`)
}
