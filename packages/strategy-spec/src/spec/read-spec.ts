import type {Problem} from '@journeywright/problems'
import {describeModels} from './describe-models.js'
import {findNeed} from './find-need.js'
import {nameSpec} from './name-spec.js'
import {readModels} from './read-models.js'
import {kindOf} from './spec-kind.js'
import {readSpecLines, type SpecLine} from './spec-lines.js'
import type {SpecPart} from './spec-part.js'

/** What a spec.md says of data. */
export interface SpecReading {
  readonly title: string
  /** From its folder, else from its title, in kebab-case. */
  readonly name: string
  /** `YYYY-MM-DD`, from its folder, else from its `Created:` line; null without. */
  readonly date: string | null
  /** False: it asks for no data, and there is no schema to make. */
  readonly needed: boolean
  /** The words that ask for data with their line, or that there are none. */
  readonly why: string
  /** What a designer reads, line by line; empty when nothing is needed. */
  readonly request: string
  /** The lines that were used, in their order. */
  readonly parts: readonly SpecPart[]
  /** The lines that were left out because they are out of scope. */
  readonly outOfScope: readonly number[]
  readonly problems: readonly Problem[]
}

/** Reads a specification of requirements, such as Agent OS writes them. `path` gives its name, its date and places. */
export function readSpec(text: string, path: string): SpecReading {
  const lines = readSpecLines(text)
  const models = readModels(lines)
  const sentences = lines.filter(({language}) => language === null).flatMap(readSentence)
  const parts = [...sentences, ...models.map(({models: each, lines: at}) => partOf(describeModels(each), at))].sort(
    (a, b) => a.lines[0] - b.lines[0],
  )
  const need = findNeed(parts, models.length > 0, path)
  return {
    ...nameSpec(text, path),
    ...need,
    request: need.needed
      ? parts
          .map(({text: each}) => each)
          .join('\n')
          .replaceAll(/\n{3,}/g, '\n\n')
      : '',
    parts: need.needed ? parts : [],
    outOfScope: lines.filter(line => kindOf(line) === 'out-of-scope').map(({number}) => number),
  }
}

function partOf(described: readonly string[], lines: readonly [number, number]): SpecPart {
  return {kind: 'data-model', text: described.join('\n'), lines}
}

function readSentence(line: SpecLine): readonly SpecPart[] {
  const kind = kindOf(line)
  const text = sentenceOf(line.text)
  if (kind === 'out-of-scope' || kind === 'aside' || kind === 'other' || text === '' || isPlaceholder(text)) return []
  return [{kind, text, lines: [line.number, line.number]}]
}

/** `1. **Reviews** - Customers rate products` is `Customers rate products.`; an item of a list of fields stays one. */
function sentenceOf(line: string): string {
  const bare = line
    .replace(/^>.*/, '')
    .replace(/^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ x]\]\s+)?/i, '')
    .trim()
  const described = /^\*\*[^*]+\*\*\s*(?:[-–—:]|:\*\*)\s*(.+)$/.exec(bare)?.[1] ?? bare
  const words = withoutBenefit(described.replaceAll(/\*\*|__/g, '').trim())
  return words === '' || /[.:;!?]$/.test(words) || isField(words) ? itemOf(line, words) : `${words}.`
}

/** What a story is good for asks for no data: `, so that others learn from it.` */
function withoutBenefit(words: string): string {
  return words.replace(/,? so that [^.!?]*(?=[.!?]|$)/gi, '')
}

function isField(words: string): boolean {
  return /^`?\w+`?\s*:\s/.test(words)
}

function itemOf(line: string, words: string): string {
  return isField(words) && /^\s*[-*+]\s/.test(line) ? `- ${words}` : words
}

/** Of a template that nobody filled in. */
function isPlaceholder(text: string): boolean {
  return /\[[A-Z][A-Z0-9_]+\]/.test(text)
}
