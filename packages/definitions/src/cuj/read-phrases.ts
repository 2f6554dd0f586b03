import type {Nodes} from 'mdast'
import type {Located} from '../definition.js'
import {listItems} from './list-items.js'
import {placeOf, sourceOf, type MarkdownText} from './markdown-text.js'
import type {Section} from './sections.js'

/**
 * Triggers and example prompts: list items and lines of code blocks, without the quotes around them and what explains
 * them in brackets. Where there are none, each paragraph is one; beside them, a paragraph only explains.
 */
export function readPhrases(text: MarkdownText, section: Section | undefined): readonly Located[] {
  const nodes = section?.nodes ?? []
  const hasItems = nodes.some(node => node.type === 'list' || node.type === 'code')
  return nodes.flatMap((node): readonly Located[] => {
    if (node.type === 'list') return listItems(text, [node]).map(unquote)
    if (node.type === 'code') return linesOfCode(text, node)
    if (node.type !== 'paragraph' || hasItems) return []
    return [unquote({text: sourceOf(text, node).replace(/\s*\n\s*/g, ' '), at: placeOf(text, node)})]
  })
}

/** A line that begins with `#` is a comment to the reader. */
function linesOfCode(text: MarkdownText, node: Nodes & {type: 'code'}): readonly Located[] {
  const start = placeOf(text, node)
  return sourceOf(text, node)
    .split('\n')
    .flatMap((line, index) => {
      const phrase = line.trim()
      if (phrase === '' || /^(`{3,}|~{3,}|#)/.test(phrase)) return []
      return [
        unquote({
          text: phrase,
          at: {...start, line: start.line + index, column: line.length - line.trimStart().length + 1},
        }),
      ]
    })
}

function unquote({text, at}: Located): Located {
  const [, inner] = /^(?:["“']([^"“”]*)["”']|["“'](.*)["”'])(?:\s*\(.*\))?$/.exec(text)?.filter(Boolean) ?? []
  return inner === undefined ? {text, at} : {text: inner, at: {...at, column: at.column + 1}}
}
