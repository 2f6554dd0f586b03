import type {Located} from '../definition.js'
import type {MarkdownLine} from '../scan-lines.js'
import {listItems} from './list-items.js'
import type {MarkdownText} from './markdown-text.js'
import {rawLines, sectionLines} from './section-lines.js'
import type {Section} from './sections.js'
import {placeInWhole} from './step-lines.js'

/**
 * Triggers and example prompts: list items and lines of code blocks, without the quotes around them and what explains
 * them in brackets. Where there are none, each paragraph is one; beside them, a paragraph only explains.
 */
export function readPhrases(text: MarkdownText, section: Section | undefined): readonly Located[] {
  if (!section) return []
  const code = rawLines(text, section).flatMap(line => phraseOfCode(line, text.file))
  const found = [...listItems(text, section), ...code]
  const all = found.length > 0 ? found.toSorted((a, b) => a.at.line - b.at.line) : paragraphs(text, section)
  return all.map(unquote)
}

/** A line that begins with `#` is a comment to the reader. */
function phraseOfCode({text, number, fenced}: MarkdownLine, file: string): readonly Located[] {
  const phrase = text.trim()
  if (!fenced || phrase === '' || /^(?:[-*+]\s+)?(`{3,}|~{3,}|#)/.test(phrase)) return []
  return [{text: phrase, at: {file, line: number, column: text.search(/\S/) + 1}}]
}

function paragraphs(text: MarkdownText, section: Section): readonly Located[] {
  return sectionLines(text, section).map(line => ({
    text: line.whole.trim().replace(/\s*\n\s*/g, ' '),
    at: placeInWhole(line, 0, text.file),
  }))
}

function unquote({text, at}: Located): Located {
  const [, inner] = /^(?:["“']([^"“”]*)["”']|["“'](.*)["”'])(?:\s*\(.*\))?$/.exec(text)?.filter(Boolean) ?? []
  return inner === undefined ? {text, at} : {text: inner, at: {...at, column: at.column + 1}}
}
