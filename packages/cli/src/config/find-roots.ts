import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {DefinitionRoot} from '@journeywright/definitions'

/** Where definitions lie: the project's own folder first, since earlier ones shadow later ones. */
export function findRoots(
  folder: string,
  plugins: readonly {readonly name: string; readonly definitions?: readonly URL[]}[],
): readonly DefinitionRoot[] {
  const project = resolve(folder)
  const found = plugins.flatMap(({name, definitions}) =>
    (definitions ?? []).map((url): DefinitionRoot => ({
      folder: resolve(fileURLToPath(url)),
      origin: {kind: 'plugin', name},
    })),
  )
  // In a plugin's own repository both are one folder, which need not be read twice.
  return [
    {folder: project, origin: {kind: 'project', name: 'project'}},
    ...found.filter(root => root.folder !== project),
  ]
}
