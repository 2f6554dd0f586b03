/**
 * What a database holds, by name and definition: no object ids, no row counts, nothing of the server's own and nothing of
 * its extensions. Sorted, so that two catalogs that say the same are deeply equal.
 */
export type Catalog = readonly CatalogEntry[]

export interface CatalogEntry {
  readonly kind: CatalogKind
  /** Schema-qualified, with its table where it has one: `public.orders.total`. The SQL of what the model has no kind for. */
  readonly name: string
  /** As the server prints it: `numeric(12,2) NOT NULL`. */
  readonly definition: string
}

export type CatalogKind =
  | 'column'
  | 'comment'
  | 'constraint'
  | 'extension'
  | 'function'
  | 'grant'
  | 'index'
  | 'other'
  | 'policy'
  | 'schema'
  | 'sequence'
  | 'table'
  | 'trigger'
  | 'type'
  | 'view'
