import {formatProblem} from '@journeywright/problems'
import type {GateContext, Verdict} from '@journeywright/runtime'
import {judgeInMemory} from '@journeywright/runtime/testing'
import type {Column, SchemaDocument, Table} from '@journeywright/schema'
import {artifactsOf, contentOf, perform, plugin} from './support.js'

/** Writable, to plant a defect into. */
export type Open<Value> = Value extends readonly (infer Item)[]
  ? Open<Item>[]
  : Value extends object
    ? {-readonly [Key in keyof Value]: Open<Value[Key]>}
    : Value

const design = contentOf(artifactsOf(await perform('schema-design', {})), 'schema-document')

export async function judge(
  plant: (document: Open<SchemaDocument>) => void,
  context: Partial<GateContext> = {},
): Promise<Verdict> {
  const document = JSON.parse(design)
  plant(document)
  const gate = plugin.gates?.find(({id}) => id === 'schema-quality')
  if (!gate) throw new Error('no gate')
  const artifact = {id: 'schema-document', path: 'db-schema.json', content: JSON.stringify(document)}
  return judgeInMemory(gate, [artifact], context)
}

export function said({status, lines = [], problems}: Verdict, id: string): string {
  const line = lines.find(each => each.id === id)
  return [status, `${line?.status}: ${line?.evidence}`, ...problems.map(formatProblem)].join('\n')
}

export function tableOf({tables}: Open<SchemaDocument>, name: string): Open<Table> {
  const table = tables.find(each => each.name === name)
  if (!table) throw new Error(`no table ${name}`)
  return table
}

export function columnOf(document: Open<SchemaDocument>, table: string, name: string): Open<Column> {
  const column = tableOf(document, table).columns.find(each => each.name === name)
  if (!column) throw new Error(`no column ${name}`)
  return column
}

export function copyColumn(document: Open<SchemaDocument>, name: string, change: Partial<Open<Column>>): void {
  const [first] = tableOf(document, 'roles').columns
  if (first) tableOf(document, 'roles').columns.push({...first, identity: null, name, ...change})
}
