import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {readRun, type RunRecord} from '@journeywright/runtime'
import type {Feast} from './feast.js'
import {runId} from './life.js'

/** Everything that has to be the same whether a run was killed or not. */
export interface Made {
  readonly status: string
  /** Of each step, what counts in the end. */
  readonly steps: readonly (readonly [step: string, status: string, artifacts: readonly string[]])[]
  /** Every file of the project. */
  readonly files: readonly string[]
  /** Hashes of the files that hold artifacts. */
  readonly hashes: Readonly<Record<string, string>>
  /** What is wrong with the record: keys that were committed twice, outputs of passed steps that never were. */
  readonly wrong: readonly string[]
}

export async function madeBy({project}: Feast): Promise<Made> {
  const {record, problems} = await readRun(project, runId)
  if (!record) return {status: problems.map(({message}) => message).join(), steps: [], files: [], hashes: {}, wrong: []}
  const files = filesBelow(project, '')
  const content = files.filter(path => /^delivered\/|^records\/|\/artifacts\/|\/objects\//.test(path))
  return {
    status: record.owner === null ? record.status : `owned by ${record.owner}`,
    steps: [...record.run.steps.values()].map(({id, status, artifacts}) => {
      return [id, status, artifacts.map(({path, hash, size}) => `${path} ${hash} ${size}`)]
    }),
    files,
    hashes: Object.fromEntries(content.map(path => [path, hashOf(join(project, path))])),
    wrong: wrongIn(record),
  }
}

/** Replayed without a problem, each key has been committed once, and each step that passed by one of them. */
function wrongIn({run, entries}: RunRecord): readonly string[] {
  const committed = new Map<string, number>()
  for (const {event, effects} of entries) {
    if (event.type !== 'step-done' || effects.some(note => note.startsWith('ignored '))) continue
    committed.set(event.key, (committed.get(event.key) ?? 0) + 1)
  }
  const twice = [...committed].filter(([, times]) => times > 1).map(([key, times]) => `${key} committed ${times} times`)
  const never = [...run.steps.values()]
    .filter(({status, id, epoch, attempt}) => status === 'passed' && !committed.has(`${id}@${epoch}#${attempt}`))
    .map(({id}) => `step ${id} passed and was never committed`)
  return [...twice, ...never]
}

function filesBelow(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), {withFileTypes: true})
    .flatMap(each => {
      const path = folder === '' ? each.name : `${folder}/${each.name}`
      return each.isDirectory() ? filesBelow(root, path) : [path]
    })
    .sort()
}

/** What was published says when its run began, which differs from run to run. */
function hashOf(file: string): string {
  const text = readFileSync(file, 'latin1').replace(/"createdAt": "[^"]*"/, '')
  return createHash('sha256').update(text, 'latin1').digest('hex')
}
