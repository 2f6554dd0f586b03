import {readAnswers} from './answers/read-answers.js'
import {briefText} from './brief/brief-lines.js'
import type {Passage} from './clauses/passage.js'
import type {DesignInput} from './design-input.js'

type Given = Pick<DesignInput, 'request' | 'brief' | 'answers'>

/** The text that the spans of a design refer to: the request, the brief's text, or the one above the other, then the answers. */
export function requestText(given: Given): string {
  return passagesOf(given)
    .map(({text}) => text)
    .join('\n')
}

/** The parts of that text in its order, a line break between them. */
export function passagesOf(given: Given): readonly Passage[] {
  const passages: Passage[] = [{text: askedText(given), start: 0, by: null}]
  for (const {text, by} of readAnswers(given.answers ?? [])) {
    const last = passages.at(-1)
    passages.push({text, start: last ? last.start + last.text.length + 1 : 0, by})
  }
  return passages
}

/** Where the brief's text begins in it. */
export function briefOffset(given: Given): number {
  return given.brief ? askedText(given).indexOf(briefText(given.brief)) : 0
}

function askedText({request, brief}: Given): string {
  if (!brief) return request
  const text = briefText(brief)
  if (text.includes(request.trim())) return text
  return request.includes(text) ? request : `${request}\n${text}`
}
