import {createRequire} from 'node:module'

/** @typedef {import('./dmmf.d.ts').Dmmf} Dmmf */
/** @typedef {import('./dmmf.d.ts').DmmfField} Field */
/** @typedef {import('./dmmf.d.ts').DmmfModel} Model */

const parser = createRequire(new URL('../../packages/strategy-prisma/package.json', import.meta.url))(
  '@prisma/prisma-schema-wasm',
)

/**
 * What Prisma's own reader (its DMMF) says of a schema, one fact a line, under the names of the database: whatever models
 * and fields are called, the same facts are the same tables.
 * @param {readonly {path: string, content: string}[]} files as Prisma's current reader takes them
 * @returns {ReadonlyMap<string, string>} by what they are about
 */
export function datamodelFacts(files) {
  const prismaSchema = files.map(({path, content}) => [path, content])
  /** @type {Dmmf} */
  const dmmf = JSON.parse(parser.get_dmmf(JSON.stringify({prismaSchema, noColor: true})))
  const {models, enums, indexes} = dmmf.datamodel
  const named = new Map(models.map(model => [model.name, model]))
  const enumNames = new Map(enums.map(({name, dbName}) => [name, dbName ?? name]))
  return new Map([
    ...enums.map(({name, dbName, values}) => {
      const all = values.map(value => value.dbName ?? value.name)
      return /** @type {const} */ ([`enum ${dbName ?? name}`, all.join(' ')])
    }),
    ...models.flatMap(model => [
      ...model.fields.flatMap(field => fieldFacts(model, field, enumNames)),
      ...model.fields.flatMap(field => relationFacts(model, field, named)),
    ]),
    ...indexes.map(({model: name, type, dbName, algorithm, fields}) => {
      const model = modelNamed(named, name)
      const columns = fields.map(each => `${columnOf(model, each.name)}${each.sortOrder === 'desc' ? ' desc' : ''}`)
      const ending = {id: 'pkey', unique: 'key', normal: 'idx', fulltext: 'idx'}[type]
      const given = dbName ?? [tableOf(model), ...(type === 'id' ? [] : columns), ending].join('_')
      const method = algorithm === undefined || algorithm === 'BTree' ? '' : ` ${algorithm}`
      return /** @type {const} */ ([`${type} ${tableOf(model)}(${columns.join(', ')})`, `${given}${method}`])
    }),
  ])
}

/** @param {Model} model @param {Field} field @param {ReadonlyMap<string, string>} enums */
function fieldFacts(model, field, enums) {
  if (field.kind === 'object') return []
  const {type, isList, isRequired, isUpdatedAt} = field
  const mark = isList ? '[]' : isRequired ? '' : '?'
  const about = `${tableOf(model)}.${columnOf(model, field.name)}`
  /** @type {readonly (readonly [string, string])[]} */
  const facts = [
    [`type of ${about}`, `${enums.get(type) ?? nativeOf(field)}${mark}`],
    ...(field.default === undefined ? [] : [/** @type {const} */ ([`default of ${about}`, defaultOf(field)])]),
    ...(isUpdatedAt ? [/** @type {const} */ ([`@updatedAt of ${about}`, 'yes'])] : []),
  ]
  return facts
}

/** What a type is where the schema doesn't say. @param {Field} field */
function nativeOf({type, nativeType}) {
  if (!nativeType) return defaults[type] ?? type
  const [name, parameters] = nativeType
  return parameters.length > 0 ? `${name}(${parameters.join(',')})` : (precise[name] ?? name)
}

/** @type {Readonly<Record<string, string>>} */
const defaults = {
  String: 'Text',
  Int: 'Integer',
  Float: 'DoublePrecision',
  Decimal: 'Decimal(65,30)',
  DateTime: 'Timestamp(3)',
  Json: 'JsonB',
  Bytes: 'ByteA',
}

/** @type {Readonly<Record<string, string>>} */
const precise = {Timestamp: 'Timestamp(6)', Timestamptz: 'Timestamptz(6)', Time: 'Time(6)', Char: 'Char(1)'}

/** @param {Field} field */
function defaultOf({default: given}) {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return JSON.stringify(given)
  return `${given.name}(${given.name === 'dbgenerated' ? given.args.join(', ') : ''})`
}

/** @param {Model} model @param {Field} field @param {ReadonlyMap<string, Model>} models */
function relationFacts(model, field, models) {
  const {relationFromFields = [], relationToFields = [], isRequired, relationOnDelete, relationOnUpdate} = field
  if (relationFromFields.length === 0) return []
  const target = modelNamed(models, field.type)
  const from = relationFromFields.map(name => columnOf(model, name)).join(', ')
  const to = relationToFields.map(name => columnOf(target, name)).join(', ')
  const onDelete = relationOnDelete ?? (isRequired ? 'Restrict' : 'SetNull')
  const said = `${tableOf(target)}(${to}) onDelete ${onDelete} onUpdate ${relationOnUpdate ?? 'Cascade'}`
  return [/** @type {const} */ ([`relation of ${tableOf(model)}(${from})`, said])]
}

/** @param {ReadonlyMap<string, Model>} models @param {string} name */
function modelNamed(models, name) {
  const model = models.get(name)
  if (!model) throw new Error(`Internal error: Prisma names no model ${name}`)
  return model
}

/** @param {Model} model */
function tableOf({name, dbName, schema}) {
  return `${schema === null || schema === undefined || schema === 'public' ? '' : `${schema}.`}${dbName ?? name}`
}

/** @param {Model} model @param {string} name */
function columnOf({fields}, name) {
  return fields.find(field => field.name === name)?.dbName ?? name
}
