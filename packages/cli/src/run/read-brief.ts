import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {locateJsonError, placeAt, type Problem} from '@journeywright/problems'
import {errorCode} from './error-code.js'
import {briefNotFound, briefSyntax} from '../problems.js'

export interface ReadBrief {
  /** The parsed JSON; null when there is none or it could not be read. Whether it is a brief is decided elsewhere. */
  readonly brief: unknown
  /** The brief's own `task.description`; empty when it has none. */
  readonly request: string
  readonly problems: readonly Problem[]
}

/** Reads `--brief FILE`; a syntax error comes with its line and column. */
export async function readBrief(file: string | undefined, cwd: string): Promise<ReadBrief> {
  if (file === undefined) return {brief: null, request: '', problems: []}
  const path = resolve(cwd, file)
  let text: string
  try {
    text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  } catch (error) {
    return {brief: null, request: '', problems: [briefNotFound(file, errorCode(error))]}
  }
  const offset = locateJsonError(text)
  if (offset !== null) {
    const found = /^(?:"[^"\n]{0,20}"?|[\w.+-]{1,20}|.)/su.exec(text.slice(offset))?.[0]
    return {
      brief: null,
      request: '',
      problems: [briefSyntax(placeAt(path, text, offset), found ? `\`${found}\`` : 'end')],
    }
  }
  const brief: unknown = JSON.parse(text)
  return {brief, request: describeTask(brief), problems: []}
}

function describeTask(brief: unknown): string {
  const task = member(brief, 'task')
  const description = member(task, 'description')
  return typeof description === 'string' ? description : ''
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
