import {describeSource as inWords, type Source} from '@journeywright/schema'
import {escapeText} from '../markdown/escape-text.js'

/** Who asked for something, in a few words of Markdown. */
export function describeSource(source: Source): string {
  return inWords(source, escapeText)
}
