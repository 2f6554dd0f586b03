import type {Problem} from '@journeywright/problems'
import type {Plugin} from '@journeywright/runtime'
import {duplicateName} from '../problems.js'

/** Names that must be one of a kind over all plugins; a second owner is a problem that names both. */
export function checkPlugins(plugins: readonly Plugin[]): readonly Problem[] {
  return [
    ...findDuplicates(
      'plugin',
      plugins.map((plugin, index) => ({name: plugin.name, owner: `plugin number ${index + 1}`})),
    ),
    ...findDuplicates(
      'handler',
      named(plugins, plugin => plugin.handlers),
    ),
    ...findDuplicates(
      'gate',
      named(plugins, plugin => plugin.gates),
    ),
    ...findDuplicates(
      'backend',
      named(plugins, plugin => plugin.backends),
    ),
    ...findDuplicates(
      'extension',
      named(plugins, plugin => plugin.extensions?.map(({point, id}) => ({id: `${point}/${id}`}))),
    ),
  ]
}

interface Named {
  readonly name: string
  readonly owner: string
}

function named(
  plugins: readonly Plugin[],
  pick: (plugin: Plugin) => readonly {readonly id: string}[] | undefined,
): readonly Named[] {
  return plugins.flatMap(plugin => (pick(plugin) ?? []).map(({id}) => ({name: id, owner: `plugin \`${plugin.name}\``})))
}

function findDuplicates(kind: string, all: readonly Named[]): readonly Problem[] {
  const owners = new Map<string, string>()
  const problems: Problem[] = []
  for (const {name, owner} of all) {
    const first = owners.get(name)
    if (first === undefined) owners.set(name, owner)
    else problems.push(duplicateName(kind, name, first, owner))
  }
  return problems
}
