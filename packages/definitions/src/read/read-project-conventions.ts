import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Problem} from '@journeywright/problems'
import type {Located} from '../definition.js'
import type {DefinitionRoot} from '../files/definition-root.js'
import {loadText} from '../text/load-text.js'
import {readConventions} from './read-conventions.js'
import {splitFrontMatter} from '../front-matter/split-front-matter.js'

const name = 'CONVENTIONS.md'

/** The sentences of the `CONVENTIONS.md` of each project among the roots: they hold for all that is made there. */
export async function readProjectConventions(
  roots: readonly DefinitionRoot[],
): Promise<{readonly conventions: readonly Located[]; readonly problems: readonly Problem[]}> {
  const conventions: Located[] = []
  const problems: Problem[] = []
  for (const {folder, origin} of roots) {
    const file = join(folder, name)
    if (origin.kind !== 'project' || !existsSync(file)) continue
    const loaded = await loadText(file, name)
    problems.push(...loaded.problems)
    if (loaded.text === null) continue
    const {body, bodyLine} = splitFrontMatter(loaded.text)
    conventions.push(...readConventions(body, bodyLine, name, 'file'))
  }
  return {conventions, problems}
}
