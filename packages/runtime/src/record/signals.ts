import {randomBytes} from 'node:crypto'
import {join} from 'node:path'
import type {Problem} from '@journeywright/problems'
import type {Host} from '../host.js'
import {parseJson, propertiesOf} from '../parse-json.js'
import type {Decided} from '../state/person-event.js'
import {isDecided} from './is-decided.js'
import {problemsOf} from './problems-of.js'

/** A decision that waits in a run's folder for the process that runs it. */
export interface Signal {
  /** Of the file. */
  readonly name: string
  readonly decision: Decided
}

/** What the disk refuses to read, such as a folder. */
export interface UnreadSignal {
  readonly name: string
  readonly problems: readonly Problem[]
}

/** All that wait, in the order in which they were left. */
export async function readSignals(host: Host, folder: string): Promise<readonly (Signal | UnreadSignal)[]> {
  const names = (await host.listFolder(folder)).filter(name => /^\d+-[0-9a-f]+\.json$/.test(name))
  const signals: (Signal | UnreadSignal)[] = []
  for (const name of names) {
    try {
      const bytes = await host.readFile(join(folder, name))
      const parsed = bytes && parseJson(Buffer.from(bytes).toString('utf8'))
      if (parsed && 'value' in parsed && isDecided(parsed.value)) signals.push({name, decision: parsed.value})
    } catch (error) {
      signals.push({name, problems: problemsOf(error, join(folder, name))})
    }
  }
  return signals
}

/** Leaves a decision; gives the name of its file. */
export async function leaveSignal(host: Host, folder: string, decision: Decided): Promise<string> {
  const name = `${host.now().getTime()}-${randomBytes(4).toString('hex')}.json`
  await host.ensureFolder(folder)
  await host.writeFile(join(folder, `${name}.tmp`), JSON.stringify(decision))
  await host.rename(join(folder, `${name}.tmp`), join(folder, name))
  return name
}

/** Says why to whoever has left it. */
export async function refuseSignal(host: Host, folder: string, name: string, problem: Problem): Promise<void> {
  await host.writeFile(join(folder, `${name}.tmp`), JSON.stringify({problem}))
  await host.rename(join(folder, `${name}.tmp`), refusalFile(folder, name))
  await host.remove(join(folder, name))
}

/** Why a decision that is no longer there was refused; null when it was taken. */
export async function readRefusal(host: Host, folder: string, name: string): Promise<Problem | null> {
  const file = refusalFile(folder, name)
  const bytes = await host.readFile(file)
  if (!bytes) return null
  await host.remove(file)
  const parsed = parseJson(Buffer.from(bytes).toString('utf8'))
  const {problem} = propertiesOf('value' in parsed ? parsed.value : null)
  return isProblem(problem) ? problem : null
}

function refusalFile(folder: string, name: string): string {
  return join(folder, name.replace(/\.json$/, '.refused'))
}

function isProblem(value: unknown): value is Problem {
  const {code, message, fix} = propertiesOf(value)
  return typeof code === 'string' && typeof message === 'string' && typeof fix === 'string'
}
