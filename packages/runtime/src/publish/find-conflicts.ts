import {relative} from 'node:path'
import type {Place, Problem} from '@journeywright/problems'
import type {Plan} from '../plan.js'
import type {Destined} from './find-there.js'
import {lineHash, withPlainEnds} from './line-hash.js'
import {editedOutput, foreignOutput} from './problems.js'
import type {PublishedRecord} from './published-record.js'
import {sharedTexts} from './shared-texts.js'

export interface Conflict {
  readonly file: Destined & {readonly there: Uint8Array}
  /** Where it first differs from what is to lie there. */
  readonly at: Place
  readonly problem: Problem
}

interface Context {
  readonly plan: Plan
  readonly records: readonly PublishedRecord[]
  /** Of the project: places of problems count from there. */
  readonly folder: string
  /** The command that publishes again. */
  readonly resume: string
}

/** What people would lose: files with a text that no run has written, and that this one has not been made from. */
export function findConflicts(
  files: readonly Destined[],
  {plan, records, folder, resume}: Context,
): readonly Conflict[] {
  const written = new Set(records.flatMap(record => record.files.map(({path, hash}) => `${path} ${hash}`)))
  const known = new Set(records.flatMap(record => record.files.map(({path}) => path)))
  const shared = sharedTexts(plan)
  return files.flatMap(file => {
    const {path, full, content, there} = file
    if (there === null) return []
    const text = Buffer.from(there).toString('utf8')
    const isOurs = isSameText(text, content) || written.has(`${path} ${lineHash(text)}`) || shared.get(path) === text
    if (isOurs) return []
    const at = {file: relative(folder, full).replaceAll('\\', '/'), line: firstDifference(text, content), column: 1}
    const problem = (known.has(path) ? editedOutput : foreignOutput)(path, at, resume)
    return [{file: {...file, there}, at, problem}]
  })
}

export function isSameText(one: string, other: string): boolean {
  return one === other || withPlainEnds(one) === withPlainEnds(other)
}

/** Counts from 1. */
function firstDifference(one: string, other: string): number {
  const [ones, others] = [withPlainEnds(one).split('\n'), withPlainEnds(other).split('\n')]
  return ones.findIndex((line, at) => line !== others[at]) + 1 || ones.length
}
