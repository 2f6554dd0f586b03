/** A table as the server's catalog describes it, in the terms that a maker of rows needs. */
export interface TableFacts {
  /** Schema-qualified and quoted, ready for SQL. */
  readonly name: string
  readonly namespace: string
  readonly plainName: string
  /** What people read: `orders`, or `sales.orders` outside `public`. */
  readonly label: string
  readonly columns: readonly ColumnFacts[]
  readonly constraints: readonly ConstraintFacts[]
  readonly hasTriggers: boolean
  readonly forcesRowSecurity: boolean
  /** Names of what does something else in place of an insert, update or delete. */
  readonly rules: readonly string[]
  /** Of a partition: the table that it is a part of, and what is true of each of its rows. */
  readonly parent: string | null
  readonly bound: string | null
}

export interface ColumnFacts {
  readonly name: string
  /** From 1, in the order of the table. */
  readonly position: number
  /** As SQL writes it: `numeric(12,2)`. A domain stands as its base type. */
  readonly type: string
  /** The catalog's name of the type, or of an array's elements: `int8`, `text`, `order_status`. */
  readonly base: string
  readonly isArray: boolean
  readonly shape: 'scalar' | 'range' | 'multirange' | 'composite'
  /** What a value of a composite type is made of, else empty. */
  readonly attributes: readonly ColumnFacts[]
  /** Of `varchar(n)`, `char(n)` and `bit(n)`. */
  readonly length: number | null
  /** Of `numeric(p,s)`. */
  readonly precision: number | null
  readonly scale: number | null
  /** The values of an enum in their order, else empty. */
  readonly labels: readonly string[]
  /** True where the table says so, or the column's domain. */
  readonly notNull: boolean
  /** The domains of the column that say so, qualified and quoted. */
  readonly notNullDomains: readonly string[]
  /** The expression of a generated column. */
  readonly generated: string | null
}

export type ConstraintKind =
  'not-null' | 'primary-key' | 'unique' | 'unique-index' | 'check' | 'foreign-key' | 'exclusion'

export interface ConstraintFacts {
  readonly kind: ConstraintKind
  /** Empty for a NOT NULL, which the server reports by column. */
  readonly name: string
  /** The columns that decide whether it holds; those of an expression too. */
  readonly columns: readonly string[]
  /** What a CHECK demands, or which rows a partial index covers. */
  readonly expression: string | null
  /** What a foreign key refers to. */
  readonly target: {readonly table: string; readonly columns: readonly string[]} | null
  readonly definition: string
  /** What the same constraint is called in the table's partitions. */
  readonly partitionNames: readonly string[]
  /** It is that of another table, which is proved there: rows must obey it all the same. */
  readonly inherited: boolean
}

/** One row as text that PostgreSQL reads as a value of each column's type. Generated columns are left out. */
export type Row = ReadonlyMap<string, string | null>
