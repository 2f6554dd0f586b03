import type {
  Column,
  Deferrable,
  Domain,
  ForeignKey,
  Key,
  ProofCheck,
  ReferentialAction,
  SchemaModel,
  Table,
  Unique,
} from '@journeywright/schema'
import type {ConstraintFacts, ConstraintKind, TableFacts} from '../facts/table-facts.js'
import {differs} from './differs.js'
import type {DomainFacts} from './prove-domains.js'
import type {EnumFacts} from './prove-enums.js'

/**
 * What the model promises and the catalog lacks: a constraint that a migration forgot has nothing in the catalog that a
 * row could break. Answers failed checks only.
 */
export function findMissing(
  model: SchemaModel,
  tables: readonly TableFacts[],
  {enums, domains}: {readonly enums: readonly EnumFacts[]; readonly domains: readonly DomainFacts[]},
): readonly ProofCheck[] {
  const missingDomains = (model.domains ?? []).flatMap(domain => compareDomain(domain, domains))
  const missingEnums = model.enums.flatMap(({name, namespace, values}) => {
    const found = enums.find(each => each.plainName === name && each.namespace === namespace)
    if (!found) return [missing(`${name} ENUM`)]
    return differs(`${name} ENUM`, values.join(', '), found.labels.join(', '))
  })
  const missingParts = model.tables.flatMap(table => {
    const found = tables.find(each => each.plainName === table.name && each.namespace === table.namespace)
    return found ? compareTable(model, table, found) : [missing(`${table.name} TABLE`)]
  })
  return [...missingDomains, ...missingEnums, ...missingParts]
}

function compareDomain({name, namespace, nullable, checks}: Domain, domains: readonly DomainFacts[]) {
  const found = domains.find(each => each.plainName === name && each.namespace === namespace)
  if (!found) return [missing(`${name} DOMAIN`)]
  const lost = checks.filter(check => !found.checks.some(each => each.name === check.name))
  return [
    ...(!nullable && !found.notNull ? [missing(`${name} NOT NULL`)] : []),
    ...lost.map(check => missing(`${name}.${check.name} CHECK`)),
  ]
}

function compareTable(model: SchemaModel, table: Table, found: TableFacts): readonly ProofCheck[] {
  const {label} = found
  const columns = table.columns.flatMap(column => compareColumn(column, found))
  const key = table.primaryKey ? [table.primaryKey] : []
  const keys = [
    ...key.flatMap(each => compareKey(each, label, find(found, each.name, 'primary-key'))),
    ...table.uniques.flatMap(each => compareUnique(each, label, find(found, each.name, 'unique'))),
  ]
  const checks = table.checks.flatMap(({name}) =>
    find(found, name, 'check') ? [] : [missing(`${label}.${name} CHECK`)],
  )
  const exclusions = (table.exclusions ?? []).flatMap(({name}) =>
    find(found, name, 'exclusion') ? [] : [missing(`${label}.${name} EXCLUDE`)],
  )
  const indexes = table.indexes
    .filter(({unique}) => unique)
    .flatMap(({name}) => (find(found, name, 'unique-index') ? [] : [missing(`${label}.${name} UNIQUE INDEX`)]))
  const references = table.foreignKeys.flatMap(each => compareReference(model, table, each, found))
  return [...columns, ...keys, ...checks, ...exclusions, ...indexes, ...references]
}

function compareColumn({name, nullable}: Column, {label, columns}: TableFacts): readonly ProofCheck[] {
  const found = columns.find(column => column.name === name)
  if (!found) return [missing(`${label}.${name} COLUMN`)]
  return !nullable && !found.notNull ? [missing(`${label}.${name} NOT NULL`)] : []
}

function compareKey(
  {name, columns, deferrable}: Omit<Key, 'comment'>,
  label: string,
  found: ConstraintFacts | undefined,
) {
  if (!found) return [missing(`${label}.${name} KEY`)]
  return [
    ...differs(`${label}.${name} KEY`, columns.join(', '), found.columns.join(', ')),
    ...differs(`${label}.${name} KEY`, timeOf(deferrable), timeOf(deferrableOf(found))),
  ]
}

function compareUnique(unique: Unique, label: string, found: ConstraintFacts | undefined) {
  const {name, nullsDistinct} = unique
  const nulls = (distinct: boolean) => (distinct ? 'NULLS DISTINCT' : 'NULLS NOT DISTINCT')
  const isDistinct = !found?.definition.includes('NULLS NOT DISTINCT')
  const different = found ? differs(`${label}.${name} KEY`, nulls(nullsDistinct), nulls(isDistinct)) : []
  return [...compareKey(unique, label, found), ...different]
}

function compareReference(model: SchemaModel, table: Table, key: ForeignKey, found: TableFacts): readonly ProofCheck[] {
  const name = `${found.label}.${key.name} FOREIGN KEY`
  const constraint = find(found, key.name, 'foreign-key')
  if (!constraint) return [missing(name)]
  const {table: targetName, namespace = table.namespace, columns} = key.references
  const same = model.tables.find(each => each.name === targetName && each.namespace === namespace)
  const target = same ?? model.tables.find(each => each.name === targetName)
  const wanted = `${key.columns.join(', ')} to ${target?.namespace}.${targetName} ${columns.join(', ')}`
  const actual = `${constraint.columns.join(', ')} to ${unquote(constraint.target?.table)} ${constraint.target?.columns.join(', ')}`
  return [
    ...differs(name, wanted, actual),
    ...differs(name, `on delete ${key.onDelete}`, `on delete ${actionOf(constraint, 'DELETE')}`),
    ...differs(name, `on update ${key.onUpdate}`, `on update ${actionOf(constraint, 'UPDATE')}`),
    ...differs(name, key.matchFull ? 'match full' : 'match simple', matchOf(constraint)),
    ...differs(name, timeOf(key.deferrable), timeOf(deferrableOf(constraint))),
  ]
}

function matchOf({definition}: ConstraintFacts): string {
  return definition.includes(' MATCH FULL') ? 'match full' : 'match simple'
}

function deferrableOf({definition}: ConstraintFacts): Deferrable | undefined {
  if (!definition.includes(' DEFERRABLE')) return undefined
  return definition.includes(' INITIALLY DEFERRED') ? 'initially deferred' : 'initially immediate'
}

function timeOf(deferrable: Deferrable | undefined): string {
  return deferrable === undefined ? 'not deferrable' : `deferrable ${deferrable}`
}

function actionOf({definition}: ConstraintFacts, event: 'DELETE' | 'UPDATE'): ReferentialAction {
  const action = new RegExp(` ON ${event} (CASCADE|RESTRICT|SET NULL|SET DEFAULT)`).exec(definition)?.[1]
  const actions: readonly ReferentialAction[] = ['cascade', 'restrict', 'set null', 'set default']
  return actions.find(each => each === action?.toLowerCase()) ?? 'no action'
}

function find({constraints}: TableFacts, name: string, kind: ConstraintKind): ConstraintFacts | undefined {
  return constraints.find(each => each.name === name && each.kind === kind)
}

function unquote(name = ''): string {
  return name.replaceAll('"', '')
}

function missing(name: string): ProofCheck {
  return {name: `${name}: is in the database`, status: 'failed', detail: 'the model has it, the server has not'}
}
