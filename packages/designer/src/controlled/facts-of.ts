import type {Clause} from '../clauses/clause.js'
import type {LogicalType} from '../concepts/logical-type.js'
import type {Fact, FactBody} from '../facts/fact.js'
import type {AttributeStatement, RelationStatement, Statement} from './statement.js'
import type {Things} from './things.js'

/** What a statement is to the other stages. What is said of a thing that is taken literally stays a statement. */
export function factsOf(statement: Statement, clause: Clause, things: Things): readonly Fact[] {
  const [from, to] = statement.words ?? [0, clause.text.length]
  const text = clause.text.slice(from, to)
  const span = [clause.span[0] + from, clause.span[0] + to] as const
  return bodiesOf(statement, things).map(body => ({...body, rule: 'controlled', clause: clause.id, span, text}))
}

function bodiesOf(statement: Statement, things: Things): readonly FactBody[] {
  const declared: FactBody = {kind: 'declaration', statement}
  switch (statement.what) {
    case 'values':
      return [declared]
    case 'note':
      return [{kind: 'non-functional', note: 'It is a note for readers.'}]
    case 'relation':
      return isLiteral(statement, things) ? [declared] : [...relationFacts(statement), declared]
    default:
      return things.isExact(statement.thing) ? [declared] : ordinary(statement, declared)
  }
}

/** Both ends are taken literally. */
function isLiteral({from, to, max, inverseMax}: RelationStatement, things: Things): boolean {
  return things.isExact(from) && things.isExact(to) && !(max === 'many' && inverseMax === 'many')
}

type OfThing = Exclude<Statement, {readonly what: 'values' | 'note' | 'relation'}>

function ordinary(statement: OfThing, declared: FactBody): readonly FactBody[] {
  switch (statement.what) {
    case 'thing':
      return [{kind: 'entity', entity: statement.thing}]
    case 'attribute':
      return [...attributeFacts(statement), declared]
    case 'key':
      return identifierFacts(statement.thing, statement.members, statement.isOnly)
    case 'volume': {
      const {thing, initialRows, growthPerYear} = statement
      return [{kind: 'volume', entity: thing, initialRows, growthPerYear}]
    }
    case 'retention':
      return [{kind: 'retention', entity: statement.thing, time: statement.period, isKept: true}]
    case 'unique': {
      const {thing, members, where} = statement
      return where === null ? identifierFacts(thing, members, false) : [{kind: 'entity', entity: thing}, declared]
    }
    default:
      return [{kind: 'entity', entity: statement.thing}, declared]
  }
}

function attributeFacts(statement: AttributeStatement): readonly FactBody[] {
  const {thing, name, type, optional, unique, key, range, refersTo} = statement
  const attribute: FactBody = {
    kind: 'attribute',
    entity: thing,
    name,
    type: type && logicalType(type),
    required: optional ? false : type === null ? null : true,
    unique,
    key,
    default: statement.default?.value ?? null,
    range,
  }
  if (refersTo === null) return [attribute]
  const relation: FactBody = {
    kind: 'relation',
    from: thing,
    to: refersTo.thing,
    min: optional ? 0 : 1,
    max: 1,
    inverseMax: unique ? 1 : 'many',
    verb: 'refers',
    role: name.replace(/_id$/, ''),
  }
  return [attribute, relation]
}

function identifierFacts(entity: string, members: readonly string[], isOnly: boolean): readonly FactBody[] {
  const identifier: FactBody = {kind: 'identifier', entity, attributes: members, primary: isOnly}
  // A key that is the only one consists of what it links, which other sentences say.
  if (isOnly) return [identifier]
  return [...members.map((name): FactBody => ({kind: 'attribute', entity, name, ...nothing})), identifier]
}

const nothing = {type: null, required: null, unique: false, key: false, default: null, range: null}

function relationFacts(statement: RelationStatement): readonly FactBody[] {
  const {from, to, min, max, inverseMax, role, verb} = statement
  return [
    {kind: 'entity', entity: from},
    {kind: 'relation', from, to, min, max, inverseMax, verb, role},
  ]
}

function logicalType(type: NonNullable<AttributeStatement['type']>): LogicalType {
  if (type.kind === 'meaning') return type.type
  if (type.kind === 'named') return {kind: 'column', type: {kind: 'other', name: type.name}}
  return type.type.kind === 'text' ? {kind: 'text'} : {kind: 'column', type: type.type}
}
