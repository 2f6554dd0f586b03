import type {Place} from '@journeywright/problems'
import type {Located} from '../definition.js'
import {scanLines} from '../text/scan-lines.js'

/**
 * The sentences of every `## Conventions` section, or of all of a file that is about nothing else: list items and
 * paragraphs, cut at full stops. Code and tables are none.
 */
export function readConventions(
  body: string,
  bodyLine: number,
  file: string,
  isAbout: 'section' | 'file' = 'section',
): readonly Located[] {
  const blocks: {text: string; at: Place}[] = []
  let inside = isAbout === 'file'
  let open = false
  for (const line of scanLines(body, bodyLine)) {
    const heading = line.fenced ? null : /^(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line.text)
    if (isAbout === 'section' && heading && (heading[1] ?? '').length <= 2)
      inside = /^conventions$/i.test(heading[2] ?? '')
    if (!inside || heading || line.fenced || /^\s*($|\||<!--)/.test(line.text)) {
      open = false
      continue
    }
    const [mark = ''] = /^\s*(?:(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?)?/.exec(line.text) ?? []
    const text = line.text.slice(mark.length).trimEnd()
    const last = blocks.at(-1)
    if (open && last && mark.trim() === '') last.text += `\n${line.text}`
    else blocks.push({text, at: {file, line: line.number, column: mark.length + 1}})
    open = true
  }
  return blocks.flatMap(sentencesOf)
}

/** A full stop ends a sentence when a capital or code follows; that of "e.g." does not. */
const sentenceEnd = /(?<!\b(?:e\.g|i\.e|etc|vs|incl))[.!?](?=\s+[\p{Lu}`"'(])/gu

function sentencesOf({text, at}: {text: string; at: Place}): readonly Located[] {
  const cuts = [0, ...[...text.matchAll(sentenceEnd)].map(match => match.index + 1)]
  return cuts.flatMap((start, index) => {
    const raw = text.slice(start, cuts[index + 1] ?? text.length)
    const sentence = raw.replace(/\s+/g, ' ').trim()
    const before = text.slice(0, start + raw.length - raw.trimStart().length).split('\n')
    const last = (before.at(-1) ?? '').length
    const place = {...at, line: at.line + before.length - 1, column: before.length > 1 ? last + 1 : at.column + last}
    return sentence ? [{text: sentence, at: place}] : []
  })
}
