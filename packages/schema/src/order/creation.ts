import type {MigrationOperation} from '../document.js'

/** Something that is made on its own, and what must be there before. */
export interface Creation {
  readonly kind: CreationKind
  readonly namespace: string
  readonly name: string
  readonly operations: readonly MigrationOperation[]
  /** True for what needs nothing, ever. */
  readonly isFirst?: true
  readonly needs: readonly Need[]
  /** What the server looks up in a function's body, if it is told to check it. */
  readonly body?: string
}

export type CreationKind = 'sequence' | 'type' | 'function' | 'table' | 'view'

/** A piece of SQL, and which kinds of things it may name; other names in it are those of columns. */
export interface Need {
  readonly sql: string
  readonly of: readonly CreationKind[]
  /** True where a function is named without parentheses, as an aggregate names those that it is made of. */
  readonly namesFunctions?: true
}
