import type {MigrationOperation} from '../document.js'

const nouns: readonly (readonly [string, string, string])[] = [
  ['create-namespace', 'namespace', 'namespaces'],
  ['create-extension', 'extension', 'extensions'],
  ['create-enum', 'enum type', 'enum types'],
  ['create-sequence', 'sequence', 'sequences'],
  ['create-domain', 'domain', 'domains'],
  ['create-composite', 'composite type', 'composite types'],
  ['create-function', 'function', 'functions'],
  ['create-table', 'table', 'tables'],
  ['create-partition', 'partition', 'partitions'],
  ['create-view', 'view', 'views'],
  ['create-index', 'index', 'indexes'],
  ['add-foreign-key', 'foreign key', 'foreign keys'],
  ['create-trigger', 'trigger', 'triggers'],
  ['create-role', 'role', 'roles'],
  ['create-policy', 'row policy', 'row policies'],
]

export interface OperationCount {
  readonly count: number
  /** `1 table`, `3 tables`. */
  readonly text: string
  /** `tables`. */
  readonly plural: string
}

/** How many operations there are of each kind that makes something, in the order in which they run. */
export function countOperations(operations: readonly MigrationOperation[]): readonly OperationCount[] {
  return nouns.flatMap(([kind, singular, plural]) => {
    const count = operations.filter(operation => operation.kind === kind).length
    return count === 0 ? [] : [{count, text: `${count} ${count === 1 ? singular : plural}`, plural}]
  })
}
