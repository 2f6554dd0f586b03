import type {ColumnType} from '@journeywright/schema'
import type {NamedEnum, NamedModel, NamedSchema} from '../names/named-schema.js'
import {oneLine} from './print-comment.js'
import {printEnum} from './print-enum.js'
import {printModel, type PrintContext} from './print-model.js'

/**
 * Models by area, in the order of their first table; an enum follows the models of the first area that uses it.
 * `isMore`: they come after others, and each named area has a heading.
 */
export function printSections({models, enums}: NamedSchema, context: PrintContext, isMore = false): readonly string[] {
  const areas = [...new Set(models.map(({table}) => table.area))]
  const waiting = new Set(enums)
  const sections = areas.map(area => {
    const inArea = models.filter(({table}) => table.area === area)
    const used = [...waiting].filter(each => inArea.some(model => usesEnum(model, each)))
    for (const each of used) waiting.delete(each)
    return {
      area,
      blocks: [...inArea.map(model => printModel(model, context)), ...used.map(each => print(each, context))],
    }
  })
  const rest = {area: 'enums', blocks: [...waiting].map(each => print(each, context))}
  return [...sections, ...(rest.blocks.length > 0 ? [rest] : [])].flatMap(({area, blocks}) => [
    ...banner(area, isMore ? area !== '' && area !== 'enums' : sections.length > 1),
    ...blocks,
  ])
}

function print(each: NamedEnum, context: PrintContext): string {
  return printEnum(each, context.withSchema)
}

function banner(area: string, isNeeded: boolean): readonly string[] {
  if (!isNeeded) return []
  const line = `// ${'='.repeat(44)}`
  return [`${line}\n// ${area === '' ? 'OTHER' : oneLine(area).toUpperCase()}\n${line}`]
}

function usesEnum({table}: NamedModel, {type}: NamedEnum): boolean {
  return table.columns.some(column => enumNameOf(column.type) === type.name)
}

function enumNameOf(type: ColumnType): string | null {
  if (type.kind === 'array') return enumNameOf(type.of)
  return type.kind === 'enum' ? type.name : null
}
