import {
  identitySequence,
  newColumn,
  newIndex,
  newTable,
  quoteName,
  type Column,
  type ForeignKey,
  type Index,
  type ReferentialAction,
  type Sequence,
  type Table,
} from '@journeywright/schema'
import {constraintName} from '../names/constraint-name.js'
import {columnTypeOf} from './column-type-of.js'
import type {Datamodel, PrismaField, PrismaIndex, PrismaModel} from './datamodel.js'
import {defaultOf} from './default-of.js'
import type {Block} from './read-blocks.js'

export interface PrismaSchema {
  readonly datamodel: Datamodel
  readonly models: ReadonlyMap<string, PrismaModel>
  /** By the name of the model. */
  readonly indexes: ReadonlyMap<string, readonly PrismaIndex[]>
  /** By the name of the model or enum. */
  readonly blocks: ReadonlyMap<string, Block>
}

/** A model as the table that `prisma migrate` makes of it. */
export function tableOf(model: PrismaModel, schema: PrismaSchema): Table {
  const name = tableName(model)
  const block = schema.blocks.get(model.name)
  const own = schema.indexes.get(model.name) ?? []
  const id = own.find(({type}) => type === 'id')
  const columns = own.filter(({type}) => type !== 'id').map(index => indexOf(model, index))
  const rank = (field: string) => block?.order.indexOf(field) ?? 0
  const fields = model.fields.filter(({kind}) => kind === 'scalar' || kind === 'enum')
  const made = [
    ...fields.map(field => ({rank: rank(field.name), column: columnOf(model, field, schema)})),
    ...(block?.unsupported ?? []).map(each => ({
      rank: rank(each.field),
      column: newColumn(
        each.column,
        {kind: 'other', name: each.type},
        {nullable: !each.isRequired, default: each.default},
      ),
    })),
  ]
  return newTable({
    name,
    namespace: model.schema ?? 'public',
    comment: model.documentation ?? '',
    columns: made.toSorted((a, b) => a.rank - b.rank).map(({column}) => column),
    primaryKey: id
      ? {
          name: id.dbName ?? constraintName({table: name, columns: [], ending: 'pkey'}),
          columns: namesOf(
            model,
            id.fields.map(each => each.name),
          ),
        }
      : null,
    foreignKeys: model.fields.flatMap(field => foreignKeyOf(model, field, schema)),
    indexes: columns,
  })
}

export function tableName({name, dbName}: PrismaModel): string {
  return dbName ?? name
}

/** The sequences of `autoincrement()`, which go with their columns. */
export function sequencesOf(model: PrismaModel): readonly Sequence[] {
  const namespace = model.schema ?? 'public'
  return model.fields.filter(isSerial).map(field => {
    const column = field.dbName ?? field.name
    const type = columnTypeOf(field).kind
    const ownedBy = {namespace, table: tableName(model), column}
    const sequence = {name: identitySequence(tableName(model), column), namespace, ownedBy, comment: ''}
    return type === 'integer' || type === 'smallint' ? {...sequence, type} : sequence
  })
}

function isSerial({default: given}: PrismaField): boolean {
  return typeof given === 'object' && 'name' in given && given.name === 'autoincrement'
}

function columnOf(model: PrismaModel, field: PrismaField, {datamodel, blocks}: PrismaSchema): Column {
  const name = field.dbName ?? field.name
  const found = datamodel.enums.find(each => field.kind === 'enum' && each.name === field.type)
  const namespace = found ? (blocks.get(found.name)?.schema ?? 'public') : 'public'
  const own = found && {
    kind: 'enum' as const,
    name: found.dbName ?? found.name,
    ...(namespace !== 'public' && {namespace}),
  }
  const sequence = `${quoteName(model.schema ?? 'public')}.${quoteName(identitySequence(tableName(model), name))}`
  return newColumn(name, own ? (field.isList ? {kind: 'array', of: own} : own) : columnTypeOf(field), {
    // Prisma makes no list NOT NULL.
    nullable: !field.isRequired || field.isList,
    default: isSerial(field) ? `nextval('${sequence}'::regclass)` : defaultOf(field, datamodel.enums),
    comment: field.documentation ?? '',
  })
}

function namesOf({fields}: PrismaModel, names: readonly string[]): readonly string[] {
  return names.map(name => fields.find(field => field.name === name)?.dbName ?? name)
}

function indexOf(model: PrismaModel, {type, dbName, algorithm, fields}: PrismaIndex): Index {
  const names = namesOf(
    model,
    fields.map(({name}) => name),
  )
  const ending = type === 'unique' ? 'key' : 'idx'
  const given = constraintName({table: tableName(model), columns: names, ending})
  const index = newIndex({name: dbName ?? given, columns: []})
  return {
    ...index,
    columns: names.map((name, at) => ({name, order: fields[at]?.sortOrder === 'desc' ? 'desc' : 'asc'})),
    unique: type === 'unique',
    method: methods.find(each => each === algorithm?.toLowerCase().replace('-', '')) ?? 'btree',
  }
}

const methods = ['btree', 'hash', 'gin', 'gist', 'brin', 'spgist'] as const

function foreignKeyOf(
  model: PrismaModel,
  field: PrismaField,
  {models, indexes, blocks}: PrismaSchema,
): readonly ForeignKey[] {
  const from = field.relationFromFields ?? []
  const target = models.get(field.type)
  if (from.length === 0 || !target) return []
  const columns = namesOf(model, from)
  const isOptional = !field.isRequired
  const namespace = target.schema ?? 'public'
  const isUnique = (indexes.get(model.name) ?? []).some(
    ({type, fields}) => type !== 'normal' && fields.map(({name}) => name).join() === from.join(),
  )
  return [
    {
      name:
        blocks.get(model.name)?.relationNames.get(field.name) ??
        constraintName({table: tableName(model), columns, ending: 'fkey'}),
      columns,
      references: {
        table: tableName(target),
        ...(namespace !== 'public' && {namespace}),
        columns: namesOf(target, field.relationToFields ?? []),
      },
      onDelete: actionOf(field.relationOnDelete) ?? (isOptional ? 'set null' : 'restrict'),
      onUpdate: actionOf(field.relationOnUpdate) ?? 'cascade',
      cardinality: isUnique ? 'one-to-one' : 'many-to-one',
      reason: '',
      sources: [],
    },
  ]
}

function actionOf(name: string | undefined): ReferentialAction | null {
  const actions: Readonly<Record<string, ReferentialAction>> = {
    Cascade: 'cascade',
    Restrict: 'restrict',
    NoAction: 'no action',
    SetNull: 'set null',
    SetDefault: 'set default',
  }
  return name === undefined ? null : (actions[name] ?? null)
}
