import type {Check, Exclusion, ForeignKey, Key, ReferentialAction, Table, Unique} from '@journeywright/schema'
import {stated} from '../stated.js'
import type {ConstraintFacts} from './read-constraints.js'

type Constraints = Pick<Table, 'primaryKey' | 'uniques' | 'checks' | 'foreignKeys' | 'exclusions'>

/** A table's constraints as the model has them. */
export function toConstraints(facts: readonly ConstraintFacts[], namespace: string): Constraints {
  const of = (kind: ConstraintFacts['kind']) => facts.filter(each => each.kind === kind)
  const keys = facts.filter(({kind}) => kind === 'p' || kind === 'u').map(({columns}) => columns)
  const [primary] = of('p')
  return {
    primaryKey: primary ? {...toKey(primary), ...stated({comment: primary.comment || null})} : null,
    uniques: of('u').map(toUnique),
    checks: of('c').map(toCheck),
    foreignKeys: of('f').flatMap(each => toForeignKey(each, namespace, keys)),
    ...stated({exclusions: of('x').map(toExclusion)}),
  }
}

function toKey({name, columns, include, deferrable}: ConstraintFacts): Key {
  return {name, columns, ...stated({include, deferrable})}
}

function toUnique(facts: ConstraintFacts): Unique {
  return {...toKey(facts), nullsDistinct: facts.nullsDistinct, reason: facts.comment, sources: []}
}

function toCheck({name, expression, noInherit, validated, comment}: ConstraintFacts): Check {
  const flags = stated({noInherit, notValid: !validated})
  return {name, expression: expression ?? '', ...flags, reason: comment, sources: []}
}

function toExclusion({name, definition, comment}: ConstraintFacts): Exclusion {
  return {name, definition: definition ?? '', reason: comment, sources: []}
}

function toForeignKey(
  {target, ...facts}: ConstraintFacts,
  namespace: string,
  keys: readonly (readonly string[])[],
): readonly ForeignKey[] {
  if (target === null) return []
  const isUnique = keys.some(key => key.every(column => facts.columns.includes(column)))
  return [
    {
      name: facts.name,
      columns: facts.columns,
      references: {
        table: target.table,
        ...stated({namespace: target.namespace !== namespace && target.namespace}),
        columns: target.columns,
      },
      ...stated({
        deferrable: facts.deferrable,
        matchFull: facts.matchFull,
        setColumns: facts.setColumns,
        notValid: !facts.validated,
      }),
      onDelete: actionOf(facts.onDelete),
      onUpdate: actionOf(facts.onUpdate),
      cardinality: isUnique ? 'one-to-one' : 'many-to-one',
      reason: facts.comment,
      sources: [],
    },
  ]
}

const actions: ReadonlyMap<string, ReferentialAction> = new Map([
  ['r', 'restrict'],
  ['c', 'cascade'],
  ['n', 'set null'],
  ['d', 'set default'],
])

function actionOf(letter: string): ReferentialAction {
  return actions.get(letter) ?? 'no action'
}
