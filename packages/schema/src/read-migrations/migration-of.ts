/** What a file's name says of it as a migration. */
export interface MigrationFile {
  /** `undo`: takes a migration back, and is never run on the way forward. */
  readonly kind: 'versioned' | 'baseline' | 'repeatable' | 'undo'
  /** Numbers from the most significant on; empty when the name has none. */
  readonly version: readonly bigint[]
  /** What remains of the name, by which those of one version are told apart. */
  readonly text: string
}

/**
 * The layouts that are in wide use: `V1_2__name.sql` with `B`, `U` and `R__`; `<date>_<name>/migration.sql`; `1_name.up.sql` with
 * `.down.sql`; `1_name/up.sql` with `down.sql`; and any name that
 * begins with a number, with those that lead back below `down`.
 */
export function migrationOf(path: string): MigrationFile {
  const [file = '', folder = ''] = path.split('/').toReversed()
  const name = file.replace(/\.sql$/i, '')
  const flyway = /^([VBU])(\d+(?:[._]\d+)*)__(.*)$/.exec(name)
  if (flyway) {
    const [, letter = 'V', version = '', text = ''] = flyway
    return {kind: flywayKinds.get(letter) ?? 'versioned', version: numbersIn(version), text}
  }
  if (name.startsWith('R__')) return {kind: 'repeatable', version: [], text: name}
  const isWhole = /^(?:up|down|migration)$/i.test(name)
  const [, version = '', text = ''] = /^(\d+(?:\.\d+)*)?(.*)$/s.exec(isWhole ? folder : name) ?? []
  const isUndo = /(?:^|[._-])(?:down|undo|rollback|revert)$/i.test(name)
  return {kind: isUndo || /^down$/i.test(folder) ? 'undo' : 'versioned', version: numbersIn(version), text}
}

const flywayKinds: ReadonlyMap<string, MigrationFile['kind']> = new Map([
  ['B', 'baseline'],
  ['U', 'undo'],
])

function numbersIn(version: string): readonly bigint[] {
  return (version.match(/\d+/g) ?? []).map(BigInt)
}
