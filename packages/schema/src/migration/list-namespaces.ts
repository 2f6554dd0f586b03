import {compareText} from '@journeywright/problems'
import type {SchemaModel} from '../model.js'

/** Those that a model needs, besides `public` and those of the server, which are there in every database. */
export function listNamespaces(model: SchemaModel): readonly string[] {
  const {tables, enums, functions, namespaces = [], domains = [], composites = [], sequences = [], views = []} = model
  const parts = [...tables, ...enums, ...functions, ...domains, ...composites, ...sequences, ...views]
  const used = [...parts.map(({namespace}) => namespace), ...Object.values(model.extensionNamespaces ?? {})]
  const names = new Set([...used, ...namespaces.map(({name}) => name)])
  return [...names].filter(name => !isAlwaysThere(name)).sort(compareText)
}

function isAlwaysThere(name: string): boolean {
  return name === 'public' || name === 'information_schema' || name.startsWith('pg_')
}
