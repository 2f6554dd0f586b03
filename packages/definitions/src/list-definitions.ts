import type {Problem} from '@journeywright/problems'
import {commandId} from './command-id.js'
import type {Definition} from './definition.js'
import type {DefinitionRoot} from './definition-root.js'
import {describeBody} from './describe-body.js'
import {describeCuj} from './describe-cuj.js'
import {displayName} from './display-name.js'
import {mapLimited} from './files/map-limited.js'
import {findFiles, type FoundFile} from './find-files.js'
import {kebabName} from './kebab-name.js'
import {loadText} from './load-text.js'
import {idFromFile} from './id-from-file.js'
import {readPlugin} from './plugins/read-plugin.js'
import {quickText} from './quick-text.js'
import type {Reading} from './reading.js'
import {shadow} from './shadow.js'
import {splitFrontMatter} from './split-front-matter.js'
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

async function summarise(
  found: FoundFile,
): Promise<{definition: DefinitionSummary | null; problems: readonly Problem[]}> {
  const {kind, file, origin, shown} = found
  if (kind === 'plugin') return {definition: toSummary(await readPlugin(file, origin, shown)), problems: []}
  const loaded = await loadText(file, shown)
  if (loaded.text === null) return {definition: null, problems: loaded.problems}
  const split = splitFrontMatter(loaded.text)
  const front = split.block === null ? new Map<string, string>() : quickText(split.block, ['name', 'description'])
  if (!front) return {definition: await summariseSlowly(found), problems: []}
  if (kind === 'cuj') {
    const {id, title, description} = describeCuj(split.body, split.bodyLine)
    const fallback = idFromFile(file)
    const own = {id: id ?? fallback, name: title ?? fallback, description: front.get('description') ?? description}
    return {definition: {kind, ...own, file, origin}, problems: []}
  }
  const {agentId, title, role, paragraph} = describeBody(split.body, split.bodyLine)
  const named = front.get('name') ?? agentId
  const id = kind === 'command' ? commandId(shown) : kebabName(named ?? idFromFile(file))
  const name = displayName(named ?? title ?? idFromFile(file))
  return {
    definition: {kind, id, name, description: front.get('description') ?? role ?? paragraph ?? '', file, origin},
    problems: [],
  }
}

/** For the files whose front matter only a YAML parser can read. */
async function summariseSlowly(found: FoundFile): Promise<DefinitionSummary | null> {
  const {readFound} = await import('./read-found.js')
  return toSummary(await readFound(found))
}

function toSummary({definition}: Reading<Definition>): DefinitionSummary | null {
  if (!definition) return null
  const {kind, id, name, description, file, origin} = definition
  return {kind, id, name, description, file, origin}
}
