import type {Classification, ColumnType, ReferentialAction, Table} from '@journeywright/schema'
import type {LogicalType} from '../concepts/logical-type.js'
import type {Range} from '../facts/fact.js'

/** What one sentence of the controlled language, or one item of its list, states. Things are keys of `Things`. */
export type Statement = StatementBody & {
  /** Its words within the sentence; absent: all of them. */
  readonly words?: readonly [number, number]
}

export type StatementBody =
  | ThingStatement
  | AttributeStatement
  | RelationStatement
  | KeyStatement
  | ReferenceStatement
  | UniqueStatement
  | CheckStatement
  | LookupStatement
  | ValuesStatement
  | VolumeStatement
  | RetentionStatement
  | CommentStatement
  | KindStatement
  | ClassifiedStatement
  | NoteStatement

/** There is such a thing. With `table` it is kept there and taken literally. */
export interface ThingStatement {
  readonly what: 'thing'
  readonly thing: string
  readonly table: {readonly name: string; readonly namespace: string} | null
}

export interface AttributeStatement {
  readonly what: 'attribute'
  readonly thing: string
  readonly name: string
  /** Null: the text does not say. */
  readonly type: StatedType | null
  readonly optional: boolean
  readonly unique: boolean
  readonly key: boolean
  readonly default: StatedDefault | null
  readonly identity: 'always' | 'by default' | null
  readonly generated: {readonly expression: string; readonly isVirtual: boolean} | null
  readonly collation: string | null
  readonly classification: readonly Classification[]
  readonly comment: string
  readonly range: Range | null
  readonly refersTo: Target | null
}

/** A meaning, a type of PostgreSQL, or the name of one that another sentence may declare. */
export type StatedType =
  | {readonly kind: 'meaning'; readonly type: LogicalType}
  | {readonly kind: 'column'; readonly type: ColumnType}
  | {readonly kind: 'named'; readonly name: string; readonly depth: number}

/** `isSql`: an expression; else a value of the attribute's type. */
export interface StatedDefault {
  readonly value: string
  readonly isSql: boolean
}

export interface Target {
  readonly thing: string
  /** Null: its key. */
  readonly columns: readonly string[] | null
  readonly onDelete: ReferentialAction | null
  readonly onUpdate: ReferentialAction | null
}

/** Each `from` has `min` to `max` of `to`. */
export interface RelationStatement {
  readonly what: 'relation'
  readonly from: string
  readonly to: string
  readonly min: 0 | 1
  readonly max: 1 | 'many'
  readonly inverseMax: 1 | 'many' | null
  readonly role: string | null
  readonly verb: 'has' | 'belong'
  /** `from` goes when `to` goes. */
  readonly isPart: boolean
}

/** No members: rows are identified by nothing. */
export interface KeyStatement {
  readonly what: 'key'
  readonly thing: string
  readonly members: readonly string[]
  /** True: nothing else identifies a row. False: it may get a surrogate beside, unless its table is named. */
  readonly isOnly: boolean
}

export interface ReferenceStatement {
  readonly what: 'reference'
  readonly thing: string
  readonly columns: readonly string[]
  readonly target: Target
}

export interface UniqueStatement {
  readonly what: 'unique'
  readonly thing: string
  readonly members: readonly string[]
  readonly where: string | null
}

export interface CheckStatement {
  readonly what: 'check'
  readonly thing: string
  readonly expression: string
}

export interface LookupStatement {
  readonly what: 'lookup'
  readonly thing: string
  readonly columns: readonly {readonly name: string; readonly order: 'asc' | 'desc'}[]
  readonly where: string | null
}

export interface ValuesStatement {
  readonly what: 'values'
  readonly name: string
  readonly namespace: string
  readonly values: readonly string[]
}

export interface VolumeStatement {
  readonly what: 'volume'
  readonly thing: string
  readonly initialRows: number | null
  readonly growthPerYear: number | null
}

export interface RetentionStatement {
  readonly what: 'retention'
  readonly thing: string
  readonly period: string
}

export interface CommentStatement {
  readonly what: 'comment'
  readonly thing: string
  readonly text: string
}

export interface KindStatement {
  readonly what: 'kind'
  readonly thing: string
  readonly kind: Table['kind']
}

export interface ClassifiedStatement {
  readonly what: 'classified'
  readonly thing: string
  readonly attribute: string
  readonly classification: Classification
}

/** For readers of the text; it asks for nothing. */
export interface NoteStatement {
  readonly what: 'note'
  readonly text: string
}
