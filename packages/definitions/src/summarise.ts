import type {Problem} from '@journeywright/problems'
import {commandId} from './text/command-id.js'
import {describeBody} from './text/describe-body.js'
import {describeCuj} from './cuj/describe-cuj.js'
import {displayName} from './text/display-name.js'
import type {FoundFile} from './files/find-files.js'
import {idFromFile} from './text/id-from-file.js'
import {kebabName} from './text/kebab-name.js'
import {loadText} from './text/load-text.js'
import {quickEntries} from './front-matter/quick-entries.js'
import {quickText} from './front-matter/quick-text.js'
import {splitFrontMatter, type SplitText} from './front-matter/split-front-matter.js'
import {splitList} from './text/split-list.js'
import type {DefinitionSummary} from './summary.js'

/** What a list shows of a file, as its reader would give it, without loading a parser where the file is plain. */
export async function summarise(
  found: FoundFile,
): Promise<{readonly definition: DefinitionSummary | null; readonly problems: readonly Problem[]}> {
  if (found.kind === 'plugin') return {definition: await summariseSlowly(found), problems: []}
  const loaded = await loadText(found.file, found.shown)
  if (loaded.text === null) return {definition: null, problems: loaded.problems}
  const split = splitFrontMatter(loaded.text)
  const front = frontOf(split)
  return {definition: front ? fromText(found, split, front) : await summariseSlowly(found), problems: []}
}

interface Front {
  readonly texts: ReadonlyMap<string, string>
  readonly aliases: readonly string[]
}

/** Null where only a YAML parser can tell. */
function frontOf({block}: SplitText): Front | null {
  const texts = block === null ? new Map<string, string>() : quickText(block, ['name', 'description'])
  if (!texts || !block?.includes('aliases')) return texts && {texts, aliases: []}
  const metadata = quickEntries(block)?.find(({key}) => key === 'metadata')?.value
  if (metadata === undefined || typeof metadata === 'string' || !('aliases' in metadata)) return null
  return typeof metadata['aliases'] === 'string' ? {texts, aliases: splitList(metadata['aliases'])} : null
}

function fromText({kind, file, origin, shown}: FoundFile, split: SplitText, front: Front): DefinitionSummary {
  const {texts, aliases} = front
  const [name, description] = [texts.get('name'), texts.get('description')]
  const fallback = idFromFile(file)
  if (kind === 'cuj') {
    const {id, title, description: described} = describeCuj(split.body, split.bodyLine)
    return {
      kind,
      id: id ?? fallback,
      name: title ?? fallback,
      description: description ?? described,
      aliases,
      file,
      origin,
    }
  }
  // Nothing to look for in a body whose front matter says both.
  const body = name !== undefined && description !== undefined ? '' : split.body
  const {agentId, title, role, paragraph} = describeBody(body, split.bodyLine)
  const named = name?.trim() ?? agentId
  return {
    kind,
    id: kind === 'command' ? commandId(shown) : kebabName(named ?? fallback),
    name: displayName(named ?? title ?? fallback),
    description: description ?? role ?? paragraph ?? '',
    aliases,
    file,
    origin,
  }
}

async function summariseSlowly(found: FoundFile): Promise<DefinitionSummary | null> {
  const {readFound} = await import('./read/read-found.js')
  const {definition} = await readFound(found)
  if (!definition) return null
  const {kind, id, name, description, aliases, file, origin} = definition
  return {kind, id, name, description, aliases, file, origin}
}
