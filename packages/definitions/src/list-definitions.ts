import type {Problem} from '@journeywright/problems'
import type {DefinitionRoot} from './files/definition-root.js'
import {mapLimited} from './files/map-limited.js'
import {findFiles} from './files/find-files.js'
import {shadow} from './shadow.js'
import {summarise} from './summarise.js'
import type {DefinitionSummary} from './summary.js'

/**
 * Ids, names and descriptions only, as `readDefinitions` would give them, without loading a parser where the files are
 * plain. Problems are those of finding and opening files; `readDefinitions` says what is wrong inside them.
 */
export async function listDefinitions(
  roots: readonly DefinitionRoot[],
): Promise<{readonly summaries: readonly DefinitionSummary[]; readonly problems: readonly Problem[]}> {
  const {files, problems: missing} = await findFiles(roots)
  const read = await mapLimited(files, async found => ({found, ...(await summarise(found))}))
  const problems = [...missing, ...read.flatMap(each => each.problems)]
  const candidates = read.flatMap(({found, definition}) => (definition ? [{found, definition}] : []))
  const kinds = ['agent', 'skill', 'command', 'cuj', 'plugin'] as const
  return {
    summaries: kinds.flatMap(kind =>
      shadow(
        candidates.filter(({definition}) => definition.kind === kind),
        problems,
      ),
    ),
    problems,
  }
}
