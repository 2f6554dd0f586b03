import type {Definition, DefinitionSummary} from '@journeywright/definitions'

/** One name for two definitions: the one that is imported, and the one that is known here. */
export interface Collision {
  readonly kind: Definition['kind']
  readonly id: string
  /** Absolute path of the imported file. */
  readonly file: string
  /** Absolute path of the file that has the name here. */
  readonly here: string
  /** Whose definition the name means afterwards: a project's own comes before plugins, a configured plugin before a built-in. */
  readonly wins: 'here' | 'imported'
}

export function findCollisions(
  imported: readonly Definition[],
  here: readonly DefinitionSummary[],
  isBuiltIn: (plugin: string) => boolean,
): readonly Collision[] {
  return imported.flatMap(({kind, id, file}) => {
    const other = here.find(each => each.kind === kind && each.id === id && each.file !== file)
    if (other === undefined) return []
    const wins = other.origin.kind === 'plugin' && isBuiltIn(other.origin.name) ? 'imported' : 'here'
    return [{kind, id, file, here: other.file, wins}]
  })
}
