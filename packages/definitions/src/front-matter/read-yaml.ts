import type * as Yaml from 'yaml'
import type {FrontValue} from './front-matter.js'

/** A top-level key of a YAML block; offsets are UTF-16 code units into that block. */
export interface YamlEntry {
  readonly key: string
  readonly value: FrontValue
  readonly source: string
  /** Where the value begins. */
  readonly offset: number
  /** Where the key begins. */
  readonly start: number
  /** Behind the last character of the value; a line end that ends a block scalar is none of it. */
  readonly end: number
}

/** The entries of a block of YAML, in order; null when it is not a valid map. Never throws. */
export function readYaml(yaml: typeof Yaml, block: string): readonly YamlEntry[] | null {
  // The failsafe schema knows text, lists and maps only, so that no value changes its spelling.
  const document = yaml.parseDocument(block, {schema: 'failsafe', prettyErrors: false, logLevel: 'silent'})
  if (document.contents === null) return []
  if (document.errors.length > 0 || !yaml.isMap(document.contents)) return null
  try {
    return document.contents.items.map(({key, value}) => {
      const [start = 0, end = start] = yaml.isNode(value) ? (value.range ?? []) : []
      return {
        key: yaml.isScalar(key) ? String(key.value) : String(key),
        value: toFrontValue(yaml.isNode(value) ? value.toJS(document) : value),
        source: block.slice(start, end).trim(),
        offset: start,
        start: yaml.isNode(key) ? (key.range?.[0] ?? start) : start,
        end: start + contentLength(yaml, value, block.slice(start, end)),
      }
    })
  } catch {
    // An alias without its anchor is found only here: `globs: **/*.ts`.
    return null
  }
}

/** Comments and blank lines below a list or map are in its range; those below a block scalar may be its text. */
function contentLength(yaml: typeof Yaml, value: unknown, source: string): number {
  if (yaml.isScalar(value)) return source.replace(/\n$/, '').length
  return source.replace(/(?:\n[ \t]*(?:#.*)?)+$/, '').length
}

function toFrontValue(value: unknown): FrontValue {
  if (Array.isArray(value)) return value.map(toFrontValue)
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toFrontValue(each)]))
  }
  return value === null || value === undefined ? '' : String(value)
}
