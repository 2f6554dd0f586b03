import type {Artifact} from '@journeywright/runtime'
import {layOutFiles, type Migration, type MigrationLayout} from '@journeywright/schema'

/** `template` is the output's path, such as `migrations/**`; null when it is no folder. */
export function migrationFiles(
  migrations: readonly Migration[],
  layout: MigrationLayout,
  template: string,
): readonly Artifact[] | null {
  if (!template.endsWith('**')) return null
  const folder = template.slice(0, -2)
  return layOutFiles(migrations, layout).map(({path, content}) => ({
    id: 'migration',
    path: `${folder}${path}`,
    content,
  }))
}
