import {lineKey} from './line-key.js'

/** One thing that we would say in a block. */
export interface Entry {
  readonly key: string
  /** Documentation before it. */
  readonly comment: readonly string[]
  readonly text: string
  /** Its place among fields, relations, notes and attributes: they come in this order. */
  readonly group: number
}

/** The entries of a block that is printed in groups of lines. */
export function entriesOf(groups: readonly (readonly string[])[]): readonly Entry[] {
  return groups.flatMap((lines, group) => {
    let comment: readonly string[] = []
    return lines.flatMap(text => {
      if (text.startsWith('///')) {
        comment = [...comment, text]
        return []
      }
      const entry = {key: lineKey(text) ?? text, comment, text, group}
      comment = []
      return [entry]
    })
  })
}
