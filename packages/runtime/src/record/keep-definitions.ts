import {createHash} from 'node:crypto'
import {ProblemError} from '@journeywright/problems'
import type {Definitions} from '@journeywright/definitions'
import type {Host} from '../host.js'
import type {Plan} from '../plan.js'
import {definitionChanged} from './disk-problems.js'
import {keptFile} from './used-definitions.js'

export interface KeptDefinition {
  /** In the run's folder. */
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Every definition that the plan was made from, for the run's folder: so that it stays readable what the run was about, and
 * the run can go on with it. Throws a `ProblemError` when a file has changed or gone since the plan was made.
 */
export async function keepDefinitions(
  host: Host,
  plan: Plan,
  {agents, skills, commands, cujs}: Definitions,
): Promise<readonly KeptDefinition[]> {
  const kept: KeptDefinition[] = []
  for (const {kind, id, file} of [...agents, ...skills, ...commands, ...cujs]) {
    const hash = plan.definitions[`${kind}:${id}`]
    if (hash === undefined) continue
    const bytes = await host.readFile(file)
    if (!bytes || createHash('sha256').update(bytes).digest('hex') !== hash) {
      throw new ProblemError([definitionChanged(file)])
    }
    kept.push({path: keptFile(kind, id), bytes})
  }
  return kept
}
