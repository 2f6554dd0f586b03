import {quoteText} from '../names/quote-text.js'

/** The `COMMENT ON` statement, or none where there is nothing to say. */
export function printComment(kind: string, target: string, text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : [`COMMENT ON ${kind} ${target} IS ${quoteText(text)};`]
}
