import {readBody, type Definition, type SkillDefinition} from '@journeywright/definitions'
import {readPack} from '@journeywright/designer'
import type {Problem} from '@journeywright/problems'
import type {ArtifactContract, StepHandler} from '@journeywright/runtime'
import {loadWorkspace, type Workspace} from '../config/load-workspace.js'
import type {Known, KnownName, Performer} from './known.js'

/** Reads what is installed in a folder. `problems` are those of its configuration; of the markdown, `check` tells. */
export async function readKnown(
  folder: string,
): Promise<{readonly known: Known; readonly problems: readonly Problem[]}> {
  const workspace = await loadWorkspace(folder)
  const {agents, skills, cujs} = workspace.definitions
  const known: Known = {
    agents: agents.map(agent => ({...nameOf(agent), skills: agent.skills})),
    skills: skills.map(nameOf),
    cujs: cujs.map(nameOf),
    plugins: workspace.plugins.flatMap(({name, handlers = []}) =>
      [name, ...handlers.map(({id}) => id)].map(id => ({id, name: id, origin: name, skills: []})),
    ),
    entities: await entitiesOf(skills),
    performers: skills.flatMap(skill => performerOf(skill, workspace) ?? []),
  }
  return {known, problems: workspace.problems}
}

/** The things that domain packs know. */
async function entitiesOf(skills: readonly SkillDefinition[]): Promise<Known['entities']> {
  const packs = skills.filter(({metadata}) => metadata['kind'] === 'domain-pack')
  const read = await Promise.all(packs.map(async skill => readPack({...skill, body: await readBody(skill)}).pack))
  return read.flatMap(pack => (pack?.entities ?? []).map(({name}) => ({name, pack: pack?.id ?? ''})))
}

function nameOf({id, name, origin}: Definition): KnownName {
  return {id, name, origin: origin.name, skills: []}
}

function performerOf(skill: SkillDefinition, {plugins, definitions}: Workspace): Performer | null {
  const handlers = plugins.flatMap(plugin => plugin.handlers ?? [])
  const handler =
    handlers.find(({performs}) => performs.skills?.includes(skill.id)) ??
    handlers.find(({performs}) => performs.output && skill.metadata['output'] !== undefined)
  if (!handler) return null
  const steps = definitions.cujs.flatMap(cuj => cuj.steps)
  const taken = steps.find(step => step.skill?.text === skill.id && step.agent !== null)
  const lister = definitions.agents.find(agent => agent.skills.includes(skill.id))?.id
  return {
    skill: skill.id,
    title: taken?.title ?? skill.name,
    agent: definitions.agents.find(({id}) => id === taken?.agent?.text)?.id ?? lister ?? null,
    needs: (handler.needs ?? []).filter(need => !need.endsWith('?')),
    makes: contractsOf(skill, handler)
      .filter(({optional}) => !optional)
      .map(({id, path, title, fields}) => ({
        id,
        path,
        title,
        hasTables: fields?.['tables'] !== undefined && fields['fields'] !== undefined,
      })),
  }
}

/** A handler of output skills makes what the skill's metadata say. */
function contractsOf({id, name, metadata}: SkillDefinition, handler: StepHandler): readonly ArtifactContract[] {
  // What follows a comma may be missing.
  const [path] = metadata['produces']?.split(',').map(each => each.trim()) ?? []
  if (!handler.performs.output || path === undefined) return handler.produces
  return [{id: metadata['artifact'] ?? id, path, title: metadata['title'] ?? name, mediaType: 'text/plain'}]
}
