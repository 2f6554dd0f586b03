import {placeAt, type Problem} from '@journeywright/problems'
import {sqlNameTooLong} from '../../problems.js'
import type {SourceFile} from '../../schema-reader.js'
import {byteLength} from '../draft/byte-length.js'
import {walk} from '../tree/walk.js'
import {listLongTexts} from './list-long-texts.js'
import type {Statement} from './statement.js'

const encoder = new TextEncoder()

/** PostgreSQL cuts names to 63 bytes, and so does its parser. Whoever wrote such a name should know. */
export function findLongNames(file: SourceFile, statements: readonly Statement[]): readonly Problem[] {
  const long = listLongTexts(file.content).flatMap(({text, index}) => {
    const name = text.replaceAll('"', '')
    if (byteLength(name) <= 63) return []
    return [{name, index, kept: decode(encoder.encode(name).subarray(0, 63), !text.startsWith('"'))}]
  })
  const seen = new Set<string>()
  const known = new Map<Statement, ReadonlySet<string>>()
  return long.flatMap(({name, index, kept}) => {
    const statement = statements.find(({span: [start, end]}) => start <= index && index < end)
    if (!statement || seen.has(kept)) return []
    const names = known.get(statement) ?? namesIn(statement)
    known.set(statement, names)
    if (!names.has(kept)) return []
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
