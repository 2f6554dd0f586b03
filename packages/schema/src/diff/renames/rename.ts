/** A rename that somebody wants: `users.mail=email`. */
export interface Rename {
  /** One to three names: of a table or type, then of its column, constraint, index or value; a namespace may lead. */
  readonly path: readonly string[]
  readonly to: string
  /** As it was written. */
  readonly text: string
}

/** A rename whose old name was found. */
export interface KnownRename {
  readonly kind:
    'table' | 'view' | 'materialized view' | 'sequence' | 'type' | 'column' | 'constraint' | 'index' | 'value'
  readonly namespace: string
  /** The table or type that a column, constraint, index or value belongs to; else what is renamed itself. */
  readonly of: string
  readonly name: string
  readonly to: string
}

/** These come first, before anything of what uses types. */
export function isOfType(kind: KnownRename['kind']): boolean {
  return kind === 'type' || kind === 'value'
}

/** What looks like a rename, and isn't taken for one until somebody says so. */
export interface RenameCandidate {
  readonly kind: KnownRename['kind']
  readonly from: string
  readonly to: string
  /** 0 to 1. */
  readonly score: number
  /** Why: `same type`, `same position`, `similar name`. */
  readonly reasons: readonly string[]
  /** What confirms it: `--rename public.users.mail=email`. */
  readonly flag: string
}
