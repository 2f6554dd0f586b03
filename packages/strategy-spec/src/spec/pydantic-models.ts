import type {DataModel, ModelField} from './model-field.js'
import {readPythonClasses, type PythonClass} from './pydantic.js'
import {readPythonField} from './pydantic-field.js'

/** What an API has of one model in several shapes: they are one thing to store. */
const shape = /(?:Base|Create|Update|Patch|Read|Response|Request|Out|In|InDB|DB|Model|Schema)$/

/** Wrappers of answers, which nobody stores. */
const wrapper = /(?:List|Page|Error|Message|Health|Token|Paginated)(?:Response|Out|Result)?$/

/** The models of Python text as what is to be stored: shapes of one model joined, enumerations as values. */
export function readPydantic(text: string): readonly DataModel[] {
  const classes = readPythonClasses(text)
  const enums = new Map(classes.filter(isEnum).map(({name, values}) => [name, values]))
  const models = classes.filter(each => !isEnum(each) && each.fields.length > 0 && !wrapper.test(each.name))
  const names = [...new Set(models.map(({name}) => entityOf(name)))]
  return names.map(name => {
    const own = models.filter(each => entityOf(each.name) === name).sort((a, b) => rank(a) - rank(b))
    const all = [...own, ...own.flatMap(each => inherited(each, models, own))]
    const fields = all.flatMap(({fields: each}) => each).filter(isFirst)
    const key = fields.find(field => field.name === 'id')
    const rest = fields.filter(field => field.name !== 'id')
    return {
      name,
      fields: rest.map((field): ModelField => readPythonField(field, {models: names, enums, entityOf})),
      hasUuidKey: key !== undefined && /\bUUID\d?\b/.test(key.type),
    }
  })
}

function isEnum({bases}: PythonClass): boolean {
  return bases.some(base => /(?:^|\.)(?:Str|Int)?Enum$/.test(base))
}

function entityOf(name: string): string {
  const bare = name.replace(shape, '')
  return bare === '' ? name : bare
}

/** Shapes for changes make everything optional, so they come last. */
function rank({name}: PythonClass): number {
  return /(?:Update|Patch)$/.test(name) ? 1 : 0
}

function inherited({bases}: PythonClass, models: readonly PythonClass[], own: readonly PythonClass[]) {
  return models.filter(each => bases.includes(each.name) && !own.includes(each))
}

function isFirst(field: {readonly name: string}, index: number, all: readonly {readonly name: string}[]): boolean {
  return all.findIndex(({name}) => name === field.name) === index
}
