import type {AgentDefinition} from '@journeywright/definitions'
import {exportName} from './export-name.js'
import {fitBase} from './fit-base.js'
import type {Layout} from './layout.js'
import {openFitted} from './open-fitted.js'
import type {Packed} from './packed.js'

export async function packAgent(agent: AgentDefinition, {reader, agents}: Layout): Promise<Packed> {
  const name = exportName(agent.id)
  const {document, problems} = fitBase(await openFitted(agent, reader), agent, name, reader)
  return {
    files: [{path: `${agents}${name}.md`, bytes: document.toBytes(), isExecutable: false, source: agent.file}],
    problems,
  }
}
