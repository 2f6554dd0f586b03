import {placeAt, type Problem} from '@journeywright/problems'
import {sqlNameTooLong} from '../../problems.js'
import type {SourceFile} from '../../schema-reader.js'
import {walk} from '../tree/walk.js'
import type {Statement} from './statement.js'

/** What could be a name of more than 63 bytes; only where there are characters of more than one byte, a shorter text could. */
const candidate = /\b[A-Za-z_][\w$]{63}[\w$]*|"[^"\n]{64,}"/g
const wideCandidate = /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]{15,}|"[^"\n]{16,}"/g

const encoder = new TextEncoder()

/** PostgreSQL cuts names to 63 bytes, and so does its parser. Whoever wrote such a name should know. */
export function findLongNames(file: SourceFile, statements: readonly Statement[]): readonly Problem[] {
  const isWide = /[\u0080-\uffff]/.test(file.content)
  const long = [...file.content.matchAll(isWide ? wideCandidate : candidate)].flatMap(({0: text, index}) => {
    const name = text.replaceAll('"', '')
    const bytes = encoder.encode(name)
    const isWritten = bytes.length > 63
    return isWritten ? [{name, index, kept: decode(bytes.subarray(0, 63), !text.startsWith('"'))}] : []
  })
  const seen = new Set<string>()
  return long.flatMap(({name, index, kept}) => {
    const statement = statements.find(({span: [start, end]}) => start <= index && index < end)
    if (!statement || seen.has(kept) || !namesIn(statement).has(kept)) return []
    seen.add(kept)
    return [sqlNameTooLong(name, kept, placeAt(file.path, file.content, index))]
  })
}

/** Half a character at the end is none. */
function decode(bytes: Uint8Array, isFolded: boolean): string {
  const text = new TextDecoder().decode(bytes).replace(/\ufffd$/, '')
  return isFolded ? text.replaceAll(/[A-Z]/g, letter => letter.toLowerCase()) : text
}

/** A text of a syntax tree that is just what remains of the name is the name. */
function namesIn({node: tree}: Statement): ReadonlySet<string> {
  const names = new Set<string>()
  walk(tree, node => {
    for (const value of Object.values(node)) if (typeof value === 'string') names.add(value)
  })
  return names
}
