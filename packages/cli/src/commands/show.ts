import {readDefinitions, type Definition} from '@journeywright/definitions'
import {compareText, isError} from '@journeywright/problems'
import {builtIns} from '../config/built-in.js'
import {checkPlugins} from '../config/check-plugins.js'
import {findRoots} from '../config/find-roots.js'
import {loadConfig} from '../config/load-config.js'
import {exitCode} from '../exit-code.js'
import {paintFor} from '../print/paint.js'
import {printJson} from '../print/print-json.js'
import {printProblems} from '../print/print-problems.js'
import {unknown} from '../problems.js'
import type {Terminal} from '../terminal.js'
import {sayDefinition} from '../print/say-definition.js'

/** `journeywright show`: everything that was read from the file of a definition. */
export async function show(id: string, options: {json?: true}, terminal: Terminal): Promise<number> {
  const config = await loadConfig(terminal.cwd)
  const roots = findRoots(terminal.cwd, [...config.plugins, ...builtIns()])
  const loaded = [...config.problems, ...checkPlugins([...config.plugins, ...builtIns()])]
  const {definitions, problems: found} = await readDefinitions(roots)
  const all: readonly Definition[] = [
    ...definitions.agents,
    ...definitions.skills,
    ...definitions.commands,
    ...definitions.cujs,
    ...definitions.plugins,
  ]
  const shown = choose(all, id)
  const files = new Set(shown.map(definition => definition.shown))
  const problems =
    shown.length === 0
      ? [...loaded, unknownId(id, all)]
      : [...loaded, ...found.filter(({at}) => at !== undefined && files.has(at.file))]
  if (options.json) {
    printJson({definitions: shown, problems}, terminal.stdout)
  } else {
    const paint = paintFor(terminal, 'stdout')
    const granted = await grantsOf(config.settings.policy?.tools ?? [])
    const said = shown.map(definition => sayDefinition(definition, granted(definition), terminal.cwd, paint))
    terminal.stdout.write(said.join('\n'))
    printProblems(problems, terminal)
  }
  if (shown.length === 0) return exitCode.usage
  return problems.some(isError) ? exitCode.problems : exitCode.passed
}

/** What of its tools an agent gets by the policy; null where neither says anything. */
async function grantsOf(policy: readonly string[]): Promise<(definition: Definition) => readonly string[] | null> {
  const {meetTools} = await import('@journeywright/runtime')
  return definition => {
    const isSaid = definition.kind === 'agent' && (definition.tools !== null || policy.length > 0)
    return isSaid ? meetTools(definition.tools, policy) : null
  }
}

/** Those with this id, also as `plugin:id`; when there are none, those with this name or alias. */
function choose(all: readonly Definition[], wanted: string): readonly Definition[] {
  const isWanted = (name: string) => name.toLowerCase() === wanted.toLowerCase()
  const byId = all.filter(({id, origin}) => isWanted(id) || isWanted(`${origin.name}:${id}`))
  return byId.length > 0 ? byId : all.filter(({name, aliases}) => [name, ...aliases].some(isWanted))
}

function unknownId(id: string, all: readonly Definition[]) {
  const ids = [...new Set(all.map(definition => definition.id))].sort(compareText)
  return unknown('definition', id, ids, 'See `journeywright list` for what is known here and where it comes from.')
}
