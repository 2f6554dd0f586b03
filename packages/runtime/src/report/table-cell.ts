import {oneLine} from './one-line.js'

/** A text as a cell of a markdown table. */
export function tableCell(text: string): string {
  return oneLine(text, 300).replace(/\|/g, '\\|')
}
