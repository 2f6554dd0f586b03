import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {Problem} from '@journeywright/problems'
import {unwritable} from '../scaffold/problems.js'
import {errorCode} from '../run/error-code.js'
import type {NewFile} from '../scaffold/scaffolded.js'

export interface Placed {
  readonly made: readonly string[]
  readonly problems: readonly Problem[]
}

/** Writes new files with their folders, in order, up to the first that can't be written. Never writes over anything. */
export async function placeFiles(folder: string, files: readonly NewFile[]): Promise<Placed> {
  const made: string[] = []
  for (const {path, content} of files) {
    try {
      await mkdir(dirname(join(folder, path)), {recursive: true})
      await writeFile(join(folder, path), content, {flag: 'wx'})
      made.push(path)
    } catch (error) {
      return {made, problems: [unwritable(path, errorCode(error))]}
    }
  }
  return {made, problems: []}
}
