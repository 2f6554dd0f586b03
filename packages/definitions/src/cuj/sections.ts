import type {Place} from '@journeywright/problems'
import {headingsOf} from './headings.js'
import {linesBetween, type MarkdownText} from './markdown-text.js'
import {plainTitle} from './plain-title.js'

/** An H2 and all that stands below it. */
export interface Section {
  readonly title: string
  /** The markdown below the heading, without blank lines around it. */
  readonly text: string
  readonly at: Place
  /** 1-based lines of the file: the last of the heading's own, and the last one. */
  readonly firstLine: number
  readonly lastLine: number
}

/** Every H2 section, known or not, in order. */
export function sectionsOf(text: MarkdownText): readonly Section[] {
  const tops = headingsOf(text).filter(({depth}) => depth <= 2)
  const end = (text.lines.at(-1)?.number ?? 0) + 1
  return tops.flatMap(({depth, title, at, contentLine}, index): readonly Section[] => {
    if (depth !== 2) return []
    const lines = linesBetween(text, contentLine - 1, tops[index + 1]?.at.line ?? end)
    const last = lines.findLast(line => line.text.trim() !== '')
    const content = lines.map(line => line.text).join('\n')
    return [{title, text: content.trim(), at, firstLine: contentLine - 1, lastLine: last?.number ?? contentLine - 1}]
  })
}

/** Every section with one of these titles, in the text's order. */
export function findSections(sections: readonly Section[], titles: readonly string[]): readonly Section[] {
  return sections.filter(({title}) => titles.includes(plainTitle(title)))
}
