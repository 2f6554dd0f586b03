import {readFile} from 'node:fs/promises'
import {isAbsolute, relative, resolve} from 'node:path'
import type {Problem} from '@journeywright/problems'
import {specNotFound} from '../problems.js'
import {errorCode} from './error-code.js'
import {findSpec} from './find-spec.js'

export interface ReadSpecFile {
  /** What the specification asks of the data; empty where it asks for nothing. */
  readonly request: string
  /** Why there is no schema to make; null where there is one, or no specification. */
  readonly notNeeded: string | null
  /** The plan's option `spec`: its path from the working folder, with `/`. */
  readonly option: Readonly<Record<string, readonly string[]>>
  readonly problems: readonly Problem[]
}

const none: ReadSpecFile = {request: '', notNeeded: null, option: {}, problems: []}

/** Reads `--spec FILE`: the request that it makes, and where it lies. */
export async function readSpecFile(told: string | undefined, cwd: string): Promise<ReadSpecFile> {
  if (told === undefined) return none
  const file = await findSpec(told, cwd)
  let text: string
  try {
    text = await readFile(resolve(cwd, file), 'utf8')
  } catch (error) {
    return {...none, problems: [specNotFound(file, errorCode(error))]}
  }
  const {readSpec} = await import('@journeywright/strategy-spec')
  const path = shown(relative(cwd, resolve(cwd, file)))
  const {needed, why, request, problems} = readSpec(text, path)
  const isInside = !path.startsWith('../') && !isAbsolute(path)
  return {request, notNeeded: needed ? null : why, option: isInside ? {spec: [path]} : {}, problems}
}

function shown(path: string): string {
  return path.replaceAll('\\', '/')
}
