import {createHash} from 'node:crypto'
import {ProblemError} from '@journeywright/problems'
import {definitionChanged} from './problems.js'
import type {RunContext} from './run-context.js'

/**
 * Copies every definition that the plan was made from into the run's folder, so that it stays readable what the run
 * was about. Throws a `ProblemError` when a file has changed or gone since the plan was made.
 */
export async function keepDefinitions({input, host, store}: RunContext): Promise<void> {
  const {agents, skills, commands, cujs} = input.definitions
  for (const definition of [...agents, ...skills, ...commands, ...cujs]) {
    const {kind, id, file} = definition
    const hash = input.plan.definitions[`${kind}:${id}`]
    if (hash === undefined) continue
    const bytes = await host.readFile(file)
    if (!bytes || createHash('sha256').update(bytes).digest('hex') !== hash) {
      throw new ProblemError([definitionChanged(file)])
    }
    await store.save(`definitions/${kind}s/${id.replace(/[^\w.-]/g, '-')}.md`, bytes)
  }
}
