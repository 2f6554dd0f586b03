import {briefText} from './brief/brief-lines.js'
import type {DesignInput} from './design-input.js'

/** The text that the spans of a design refer to: the request, the brief's text, or the one above the other. */
export function requestText({request, brief}: Pick<DesignInput, 'request' | 'brief'>): string {
  if (!brief) return request
  const text = briefText(brief)
  if (text.includes(request.trim())) return text
  return request.includes(text) ? request : `${request}\n${text}`
}

/** Where the brief's text begins in it. */
export function briefOffset({request, brief}: Pick<DesignInput, 'request' | 'brief'>): number {
  return brief ? requestText({request, brief}).indexOf(briefText(brief)) : 0
}
