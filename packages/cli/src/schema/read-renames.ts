import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import type {Problem} from '@journeywright/problems'
import {parseRename, parseRenames, type Rename} from '@journeywright/schema'
import {renamesNotFound} from '../problems.js'
import {errorCode} from '../run/error-code.js'

export interface RenameOptions {
  readonly rename?: readonly string[]
  readonly renames?: string
}

/** Those of `--rename old=new` and those of the file. */
export async function readRenames({rename = [], renames: file}: RenameOptions, cwd: string) {
  const typed = rename.map(parseRename)
  const read = file === undefined ? {renames: [], problems: []} : await readFileOf(file, cwd)
  const renames: readonly Rename[] = [...typed.flatMap(each => ('code' in each ? [] : [each])), ...read.renames]
  const problems: readonly Problem[] = [...typed.flatMap(each => ('code' in each ? [each] : [])), ...read.problems]
  return {renames, problems}
}

async function readFileOf(file: string, cwd: string) {
  try {
    return parseRenames({path: file, content: await readFile(resolve(cwd, file), 'utf8')})
  } catch (error) {
    return {renames: [], problems: [renamesNotFound(file, errorCode(error))]}
  }
}
