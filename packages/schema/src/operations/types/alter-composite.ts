import type {MigrationOperation} from '../../document.js'
import {namedTypes, type TypeModel} from '../../lookup/named-types.js'
import type {CompositeType} from '../../model.js'
import {printType} from '../../sql/print/print-type.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'

/** Attributes of a composite type; one of another type goes and comes again. */
export function alterComposite(
  from: CompositeType,
  to: CompositeType,
  models: {readonly from: TypeModel; readonly to: TypeModel},
): MigrationOperation {
  const name = qualifiedName(to)
  const gone = goneFrom(from, to)
  return {
    kind: 'alter-composite',
    target: name,
    forward: statements(from, to, models.to).join('\n'),
    rollback: statements(to, from, models.from).join('\n'),
    complexity: 'medium',
    because: 'values are written anew when they change',
    ...(gone.length > 0 && {
      loses: {
        what: `every value of ${gone.map(each => `${name}.${quoteName(each)}`).join(', ')}`,
        count: `SELECT attrelid::regclass, attname FROM pg_catalog.pg_attribute WHERE atttypid = '${name.replaceAll("'", "''")}'::regtype`,
      },
    }),
  }
}

type Attribute = CompositeType['attributes'][number]

function goneFrom(from: CompositeType, to: CompositeType): readonly string[] {
  return from.attributes.filter(each => !to.attributes.some(other => isSame(each, other))).map(({name}) => name)
}

function isSame(a: Attribute, b: Attribute): boolean {
  return a.name === b.name && JSON.stringify(a.type) === JSON.stringify(b.type) && a.collation === b.collation
}

function statements(from: CompositeType, to: CompositeType, model: TypeModel): readonly string[] {
  const alter = `ALTER TYPE ${qualifiedName(to)}`
  const come = to.attributes.filter(each => !from.attributes.some(other => isSame(each, other)))
  return [
    ...goneFrom(from, to).map(name => `${alter} DROP ATTRIBUTE ${quoteName(name)};`),
    ...come.map(({name, type, collation}) => {
      const collate = collation === undefined ? '' : ` COLLATE ${collation}`
      return `${alter} ADD ATTRIBUTE ${quoteName(name)} ${printType(type, namedTypes(model))}${collate};`
    }),
  ]
}
