import type {CatalogKind} from '@journeywright/engines'

/** Something of our SQL that Prisma's engine makes otherwise, or not at all. */
export interface CatalogReason {
  readonly what: string
  /** Why it isn't mended. */
  readonly why: string
  readonly kind: CatalogKind
  /** Of what is missing: what its definition has. Of what differs: the words that ours has. Default: anything. */
  readonly ours?: RegExp
  /** The words that Prisma's has there; without, it has none. */
  readonly theirs?: RegExp
  /** What ours would have there, were it made in Prisma's way. Default: nothing. */
  readonly instead?: string
}

/** Of these, there is nothing in a database that Prisma's engine made; the first that fits is the reason. */
export const missing: readonly CatalogReason[] = [
  {what: 'comment', why: 'its comments are for the client and stay in the schema', kind: 'comment'},
  {what: 'check', why: 'it has no checks', kind: 'constraint', ours: /^CHECK /},
  {what: 'exclusion constraint', why: 'it has no exclusion constraints', kind: 'constraint', ours: /^EXCLUDE /},
  {what: 'index of an exclusion', why: 'it has no exclusion constraints', kind: 'index', ours: / ex_\w+ ON /},
  {
    what: 'unique constraint',
    why: 'it makes the unique index of that name, and no constraint on it',
    kind: 'constraint',
    ours: /^UNIQUE /,
  },
  {what: 'partial index', why: 'it has no partial indexes', kind: 'index', ours: / WHERE /},
  {what: 'expression index', why: 'it has no indexes over expressions', kind: 'index', ours: / USING \w+ \(+\w+\(/},
  {what: 'function', why: 'it has no functions', kind: 'function'},
  {what: 'trigger', why: 'it has no triggers', kind: 'trigger'},
  {what: 'policy', why: 'it has no row-level security', kind: 'policy'},
  {what: 'view', why: 'it makes no views', kind: 'view'},
]

/** These are there, in other words; several may hold for one thing. */
export const different: readonly CatalogReason[] = [
  {
    what: 'identity',
    why: '`autoincrement()` is a default from a sequence',
    kind: 'column',
    ours: / GENERATED (?:ALWAYS|BY DEFAULT) AS IDENTITY/,
    theirs: / DEFAULT nextval\('[^']*'::regclass\)/,
  },
  {
    what: 'now()',
    why: '`now()` of its language is CURRENT_TIMESTAMP, the same instant',
    kind: 'column',
    ours: / DEFAULT now\(\)/,
    theirs: / DEFAULT CURRENT_TIMESTAMP/,
  },
  {what: 'generated column', why: 'it has no generated columns', kind: 'column', ours: / STORED DEFAULT .*/},
  {what: 'required list', why: 'its lists may be null in the database', kind: 'column', ours: /(?<=\[\]) NOT NULL/},
  {
    what: 'empty list',
    why: '`@default([])` is ARRAY[], the same value',
    kind: 'column',
    ours: / DEFAULT '\{\}'::\w+\[\]/,
    theirs: / DEFAULT ARRAY\[\]::\w+\[\]/,
  },
  {what: 'row security', why: 'it has no row-level security', kind: 'table', ours: / row security(?: forced)?/},
  {what: 'deferrable constraint', why: 'it checks at once', kind: 'constraint', ours: / DEFERRABLE(?: INITIALLY \w+)?/},
  {what: 'NULLS NOT DISTINCT', why: 'it has no word for it', kind: 'index', ours: / NULLS NOT DISTINCT/},
  {what: 'INCLUDE', why: 'its indexes have but columns', kind: 'index', ours: /\) INCLUDE \(/, instead: ', '},
  {what: 'operator class', why: 'its engine sees none in a B-tree', kind: 'index', ours: / text_pattern_ops/},
]
