import type {ArtifactContract} from '../contracts.js'
import {nameKey} from '@journeywright/definitions'

/**
 * The JSON path that a criterion's words mean: by the contract's `fields`, else by the properties of its schema, one
 * inside the other (`migration strategy` is `migration.strategy`). Null when neither knows them; without a schema the
 * words themselves are the name.
 */
export function resolveField(words: string, contract: ArtifactContract): string | null {
  const key = nameKey(words)
  const short = key.replace(/-(?:array|object|section|list|field)$/, '')
  const aliases = Object.entries(contract.fields ?? {})
  const alias = aliases.find(([name]) => nameKey(name) === key) ?? aliases.find(([name]) => nameKey(name) === short)
  if (alias) return alias[1]
  if (!contract.schema) return short.replace(/-/g, '_')
  return findProperty(short.split('-'), contract.schema)
}

/** The longest property name first: `access_patterns` before `access` with `patterns` inside. */
function findProperty(words: readonly string[], schema: object): string | null {
  const properties = propertiesOf(schema)
  for (let count = words.length; count > 0; count--) {
    const wanted = words.slice(0, count).join('')
    const found = Object.entries(properties).find(([name]) => nameKey(name).replace(/-/g, '') === wanted.toLowerCase())
    if (!found) continue
    const [name, inner] = found
    if (count === words.length) return name
    const rest = findProperty(words.slice(count), inner)
    if (rest !== null) return `${name}.${rest}`
  }
  return null
}

function propertiesOf(schema: object): Readonly<Record<string, object>> {
  const properties: unknown = 'properties' in schema ? schema.properties : undefined
  if (typeof properties !== 'object' || properties === null) return {}
  const entries = Object.entries(properties).filter((entry): entry is [string, object] => typeof entry[1] === 'object')
  return Object.fromEntries(entries)
}
