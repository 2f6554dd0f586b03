import type {Plugin} from '@journeywright/runtime'
import type {SchemaReader} from '@journeywright/schema'
import {builtIns} from '../config/built-in.js'

/** The readers of schemas that plugins bring, then those that come with the product. */
export async function loadReaders(plugins: readonly Plugin[]): Promise<readonly SchemaReader[]> {
  const loaded = await Promise.all(builtIns().flatMap(each => (each.readsSchemas ? [each.load('embedded')] : [])))
  const extensions = [...plugins, ...loaded].flatMap(plugin => plugin.extensions ?? [])
  return extensions.flatMap(({point, value}) => (point === 'schema-reader' && isReader(value) ? [value] : []))
}

function isReader(value: unknown): value is SchemaReader {
  return typeof value === 'object' && value !== null && 'reads' in value && typeof value.reads === 'function'
}
