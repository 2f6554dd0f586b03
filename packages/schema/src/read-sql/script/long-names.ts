import {placeAt, type Problem} from '@journeywright/problems'
import {sqlNameTooLong} from '../../problems.js'
import type {SourceFile} from '../../schema-reader.js'
import {walk} from '../tree/walk.js'
import type {Statement} from './statement.js'

/** What could be a name of more than 63 bytes. */
const candidate = /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]{20,}|"[^"\n]{21,}"/g

const encoder = new TextEncoder()

/** PostgreSQL cuts names to 63 bytes, and so does its parser. Whoever wrote such a name should know. */
export function findLongNames(file: SourceFile, statements: readonly Statement[]): readonly Problem[] {
  const long = [...file.content.matchAll(candidate)].flatMap(({0: text, index}) => {
    const name = text.replaceAll('"', '')
    const bytes = encoder.encode(name)
    const isWritten = bytes.length > 63
    return isWritten ? [{name, index, kept: decode(bytes.subarray(0, 63), !text.startsWith('"'))}] : []
  })
  if (long.length === 0) return []
  const used = namesIn(statements)
  const seen = new Set<string>()
  return long.flatMap(({name, index, kept}) => {
    if (!used.has(kept) || seen.has(kept)) return []
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
function namesIn(statements: readonly Statement[]): ReadonlySet<string> {
  const names = new Set<string>()
  walk(
    statements.map(({node}) => node),
    node => {
      for (const value of Object.values(node)) if (typeof value === 'string') names.add(value)
    },
  )
  return names
}
