import type {Source} from '@journeywright/schema'
import {escapeText} from '../markdown/escape-text.js'

/** Who asked for something, in a few words. */
export function describeSource(source: Source): string {
  switch (source.authority) {
    case 'stated':
      return `the request says “${escapeText(source.text)}”`
    case 'answered':
      return `${escapeText(source.by)} answered “${escapeText(source.text)}”`
    case 'convention':
      return `a convention of ${escapeText(source.from)}: ${escapeText(source.text)}`
    case 'pack':
      return `the domain pack ${escapeText(source.pack)}`
    case 'inferred':
      return `it follows: ${escapeText(source.text)}`
    case 'assumed':
      return `assumed: ${escapeText(source.text)}`
  }
}
