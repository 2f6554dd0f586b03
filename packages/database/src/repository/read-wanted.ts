import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {ProblemError, type Problem} from '@journeywright/problems'
import type {Extension} from '@journeywright/runtime'
import type {OutputFile} from '@journeywright/schema'
import {wantedTooMuch} from '../problems.js'
import {readText} from '../source/read-text.js'
import {wantsOf} from './wants-of.js'
import {walkRepository} from './walk-repository.js'

const maxBytes = 32 * 1024 * 1024

export interface ReadWanted {
  readonly files: readonly OutputFile[]
  readonly problems: readonly Problem[]
}

/** The files below a folder that output strategies want to see, as they are now. */
export async function readWanted(root: string, extensions: readonly Extension[]): Promise<ReadWanted> {
  const wants = extensions.flatMap(each => wantsOf(each) ?? [])
  if (wants.length === 0) return {files: [], problems: []}
  const {paths} = await walkRepository(root)
  const files: OutputFile[] = []
  let bytes = 0
  try {
    for (const path of paths.filter(each => wants.some(isWanted => isWanted(each)))) {
      bytes += (await stat(join(root, path))).size
      if (bytes > maxBytes) return {files: [], problems: [wantedTooMuch(path, maxBytes)]}
      files.push({path, content: await readText(join(root, path), path)})
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return {files: [], problems: error.problems}
  }
  return {files, problems: []}
}
