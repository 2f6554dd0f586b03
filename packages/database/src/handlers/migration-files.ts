import type {Artifact} from '@journeywright/runtime'
import type {Migration} from '@journeywright/schema'

/** `template` is the output's path, such as `migrations/**`; null when it is no folder. */
export function migrationFiles(parts: readonly Migration[], template: string): readonly Artifact[] | null {
  if (!template.endsWith('**')) return null
  return parts.flatMap(({name, up, down}) => {
    const folder = `${template.slice(0, -2)}${name}`
    return [
      {id: 'migration', path: `${folder}/up.sql`, content: up},
      {id: 'migration', path: `${folder}/down.sql`, content: down},
    ]
  })
}
