import {runRules} from '@journeywright/problems'
import type {FoundFile} from '../files/find-files.js'
import {readFound} from '../read/read-found.js'
import {fileRules} from '../rules/file-rules.js'
import {scanLines} from '../text/scan-lines.js'
import type {Findings} from './check-file.js'
import {findMentions} from './find-mentions.js'

/** Reads one file and holds every rule for one file against it. Never throws. */
export async function findProblems(found: FoundFile): Promise<Findings> {
  const {definition, problems, source} = await readFound(found)
  if (!definition || !source) return {definition, mentions: [], problems}
  const lines = scanLines(source.front.body, source.front.bodyLine)
  const subject = {definition, shown: found.shown, front: source.front, text: source.text, lines}
  const ofCuj = definition.kind === 'cuj' ? runRules(await rulesForCujs(), {...subject, definition}) : []
  const findings = [...problems, ...runRules(fileRules, subject), ...ofCuj]
  return {definition, mentions: findMentions(subject), problems: findings}
}

/** Loaded by the first journey: most files are none. */
async function rulesForCujs() {
  const {cujRules} = await import('../rules/cuj-rules.js')
  return cujRules
}
