import type {Problem} from '@journeywright/problems'
import {loadWorkspace} from '../config/load-workspace.js'
import {whichSpec} from '../problems.js'
import {designJourneys} from './design-journeys.js'
import {listSpecs} from './list-specs.js'
import type {PrepareOptions} from './prepare.js'
import type {Words} from './read-words.js'

export interface FoundSpec {
  readonly option: {readonly spec?: string}
  readonly notes: readonly string[]
  readonly problems: readonly Problem[]
}

/** The specification that a run is about when nobody has said what it's for; none where the journey designs no schema. */
export async function findOnlySpec(
  words: Words,
  {spec, brief, cuj, engine}: PrepareOptions,
  cwd: string,
): Promise<FoundSpec> {
  const nothing = {option: {}, notes: [], problems: []}
  if (words.request !== '' || [spec, brief, cuj].some(each => each !== undefined)) return nothing
  const [only, ...more] = await listSpecs(cwd)
  if (only === undefined) return nothing
  const {cujId} = words
  const workspace = await loadWorkspace(cwd, engine, all => (cujId === null ? all.map(({id}) => id) : [cujId]))
  if (designJourneys(workspace).length === 0) return nothing
  if (more.length > 0) return {...nothing, problems: [whichSpec([only, ...more])]}
  return {...nothing, option: {spec: only}, notes: [`takes the request from \`${only}\``]}
}
