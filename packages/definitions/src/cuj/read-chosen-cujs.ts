import type {Problem} from '@journeywright/problems'
import type {CujDefinition} from '../definition.js'
import {mapLimited} from '../files/map-limited.js'
import type {FoundFile} from '../files/find-files.js'
import {outlineCuj, type CujOutline} from './outline-cuj.js'
import {readCujFile} from './read-cuj-file.js'
import {shadow, type Candidate} from '../shadow.js'

/** Which journeys to read whole: ids, whatever their letters' case, or what gives them for the outlines of all. */
export type ChooseCujs = readonly string[] | ((all: readonly CujOutline[]) => readonly string[])

/** Reads those journeys whole that are chosen; `unread` are the ids of the others, of which only the outline is known. */
export async function readChosenCujs(
  files: readonly FoundFile[],
  choose: ChooseCujs,
  problems: Problem[],
): Promise<{readonly cujs: readonly Candidate<CujDefinition>[]; readonly unread: readonly string[]}> {
  const read = await mapLimited(files, async found => ({
    found,
    ...(await outlineCuj(found, typeof choose === 'function')),
  }))
  problems.push(...read.flatMap(each => each.problems))
  const outlines = read.flatMap(({found, outline}) => (outline ? [{found, definition: {...outline, found}}] : []))
  const known = shadow(outlines, problems)
  const chosen = typeof choose === 'function' ? choose(known) : choose
  const wanted = new Set(chosen.map(id => id.toLowerCase()))
  const isWanted = ({id}: CujOutline): boolean => wanted.has(id.toLowerCase())
  const cujs = await mapLimited(known.filter(isWanted), async ({id, found}) => {
    const {definition, problems: more} = await readCujFile(found.file, found.origin, found.shown)
    problems.push(...more)
    return definition ? [{found, definition: {...definition, id}}] : []
  })
  return {cujs: cujs.flat(), unread: known.filter(each => !isWanted(each)).map(({id}) => id)}
}
