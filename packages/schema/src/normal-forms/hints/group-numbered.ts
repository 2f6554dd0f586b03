import {nameWords} from '../../lookup/name-words.js'
import type {Column} from '../../model.js'
import {printType} from '../../sql/print/print-type.js'

/** What is numbered: `phone` for `phone1` and `phone2`. */
export interface NumberedGroup {
  readonly stem: string
  /** At least two. */
  readonly columns: readonly string[]
}

/** The lines of an address are one text, cut as envelopes are; the others are names of their own. */
const numbered = /^(?:.*line|address|addr|street|ipv|md|sha|utf|base|int|float|level|at|x|y|p|q|v)$/

/** Columns of one type whose names differ in a number that counts from 0 or 1. */
export function groupNumbered(columns: readonly Column[]): readonly NumberedGroup[] {
  const groups = new Map<string, {readonly stem: string; readonly columns: readonly string[]; readonly next: number}>()
  for (const {name, type} of columns) {
    const words = nameWords(name)
    const at = words.findLastIndex(word => /^\d{1,2}$/.test(word))
    const before = words[at - 1]
    if (at < 1 || before === undefined || numbered.test(before)) continue
    const stem = [...words.slice(0, at), ...words.slice(at + 1)].join(' ')
    const number = Number(words[at])
    const group = groups.get(`${stem}\n${printType(type)}`) ?? {stem, columns: [], next: Math.min(number, 1)}
    if (number !== group.next) continue
    groups.set(`${stem}\n${printType(type)}`, {stem, columns: [...group.columns, name], next: number + 1})
  }
  return [...groups.values()]
    .filter(group => group.columns.length > 1)
    .map(each => ({stem: each.stem, columns: each.columns}))
}
