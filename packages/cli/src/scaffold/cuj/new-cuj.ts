import {compareText, type Problem} from '@journeywright/problems'
import type {Known, KnownName, Performer} from '../known.js'
import {pathIn} from '../path-in.js'
import {nothingPerforms, unknownOf} from '../problems.js'
import type {ScaffoldOptions} from '../scaffold-options.js'
import type {Scaffolded} from '../scaffolded.js'
import {chainOf} from './chain-of.js'
import {cujId} from './cuj-id.js'
import {cujText} from './cuj-text.js'
import {promptOf} from './prompt-of.js'

const rating = 'response-rater'

/** `cujs/<id>-<name>.md`: plans, is rated, and does what some skills do, with the steps that these need before them. */
export function newCuj(name: string, options: ScaffoldOptions, known: Known): Scaffolded {
  const unknown = unknownNames(options, known)
  if (unknown.length > 0) return {files: [], problems: unknown, next: []}
  const id = options.id ?? cujId(known.cujs)
  const skills = options.skills?.length ? options.skills : [skillOf(options.agent, known)]
  const wanted = skills.map(skill => known.performers.find(each => each.skill === skill) ?? unperformed(skill))
  const last = wanted.at(-1)
  const taken = wanted.map(each => (each === last && options.agent ? {...each, agent: options.agent} : each))
  const chain = chainOf(taken, known.performers)
  // A rating is a step of every plan, and no journey has two.
  const steps = chain.filter(({skill}) => skill !== rating)
  const isDesign = steps.length < chain.length || steps.some(step => step.makes.some(({hasTables}) => hasTables))
  const performed = known.performers.map(each => each.skill)
  return {
    files: [
      {
        path: pathIn(options.dir, `cujs/${id}-${name}.md`),
        content: cujText({id, name, description: options.description ?? '', steps, isDesign, agents: known.agents}),
      },
    ],
    problems: skills.filter(skill => !performed.includes(skill)).map(skill => nothingPerforms(skill, performed)),
    next: [
      'npx journeywright check --strict',
      `npx journeywright plan ${id} "${promptOf(name, isDesign)}"`,
      `npx journeywright run ${id} "${promptOf(name, isDesign)}"`,
    ],
  }
}

function unknownNames({agent, skills = []}: ScaffoldOptions, known: Known): readonly Problem[] {
  const idsOf = (names: readonly KnownName[]) => names.map(({id}) => id).sort(compareText)
  const agents = idsOf(known.agents)
  const ids = idsOf(known.skills)
  return [
    ...(agent === undefined || agents.includes(agent) ? [] : [unknownOf('agent', agent, agents)]),
    ...skills.filter(skill => !ids.includes(skill)).map(skill => unknownOf('skill', skill, ids)),
  ]
}

/** What an agent can do here; a design where it lists nothing that is performed. */
function skillOf(agent: string | undefined, {agents, performers}: Known): string {
  const listed = agents.find(({id}) => id === agent)?.skills ?? []
  return listed.find(skill => performers.some(each => each.skill === skill)) ?? listed[0] ?? 'schema-design'
}

function unperformed(skill: string): Performer {
  return {skill, title: skill, agent: null, needs: [], makes: []}
}
