import {readDefinitions} from '@journeywright/definitions'
import {readConventions, type DesignInput} from '@journeywright/designer'
import {readPacks} from '@journeywright/database'
import type {Problem} from '@journeywright/problems'
import {conventionsFor} from '@journeywright/runtime'
import {builtIns} from '../config/built-in.js'
import {findRoots} from '../config/find-roots.js'
import {loadConfig} from '../config/load-config.js'
import type {Terminal} from '../terminal.js'

/** What a design starts from beside the request: the packs and conventions of the working folder. */
export interface LoadedDesigner {
  readonly input: Pick<DesignInput, 'packs' | 'conventions'>
  readonly problems: readonly Problem[]
}

export async function loadDesigner({cwd}: Terminal): Promise<LoadedDesigner> {
  const config = await loadConfig(cwd)
  const {definitions} = await readDefinitions(findRoots(cwd, [...config.plugins, ...builtIns()]), {cujs: () => []})
  const {packs, problems} = await readPacks(definitions.skills)
  const skill = definitions.skills.find(({id}) => id === 'schema-design') ?? null
  const said = conventionsFor(null, skill, definitions)
  const {conventions, problems: wrong} = readConventions(said)
  return {input: {packs, conventions}, problems: [...config.problems, ...problems, ...wrong]}
}
