import type {CujDefinition, Origin} from '../definition.js'
import {readCujFile} from './read-cuj-file.js'
import type {Reading} from '../read/reading.js'
import {relateJourneys} from '../registry/relate-journeys.js'

const project: Origin = {kind: 'project', name: 'project'}

/**
 * Reads a CUJ from any file, and what belongs to it: the workflow file that it names, and what a registry says of it.
 * `shown` names the file in problems. Never throws.
 */
export async function readCuj(file: string, origin = project, shown = file): Promise<Reading<CujDefinition>> {
  const reading = await readCujFile(file, origin, shown)
  if (!reading.definition) return reading
  const {definitions, problems} = await relateJourneys([{definition: reading.definition, shown}])
  const [definition = reading.definition] = definitions
  return {...reading, definition, problems: [...reading.problems, ...problems]}
}
