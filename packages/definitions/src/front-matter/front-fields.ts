import type {Problem} from '@journeywright/problems'
import type {FrontMatter, FrontValue} from './front-matter.js'
import * as problem from '../problems.js'
import {splitList} from '../text/split-list.js'

/** A key's text; a list or map is taken as written. Null when the key is absent or empty. */
export function textField(front: FrontMatter, key: string, problems: Problem[]): string | null {
  const entry = front.keys?.get(key)
  if (!entry) return null
  if (typeof entry.value === 'string') return entry.value.trim() ? entry.value : null
  problems.push(problem.unexpectedValue(key, 'text', entry.at))
  return entry.source
}

/** A key's text as written, whatever YAML makes of it: `[branch] | [--all]`. Quotes around all of it are taken off. */
export function rawField(front: FrontMatter, key: string): string | null {
  const entry = front.keys?.get(key)
  return (typeof entry?.value === 'string' ? entry.value.trim() : entry?.source) || null
}

/** A list, or a text that lists with commas (or, lacking those, spaces). Null when the key is absent. */
export function listField(front: FrontMatter, key: string, problems: Problem[]): readonly string[] | null {
  const entry = front.keys?.get(key)
  if (!entry) return null
  if (typeof entry.value === 'string') {
    if (entry.value.trim()) return splitList(entry.value)
    problems.push(problem.emptyValue(key, entry.at))
    return null
  }
  if (isList(entry.value)) {
    if (!entry.value.every(each => typeof each === 'string')) {
      problems.push(problem.unexpectedValue(key, 'a list of texts', entry.at))
    }
    return entry.value.map(textOf)
  }
  problems.push(problem.unexpectedValue(key, 'a list', entry.at))
  return [entry.source]
}

/** A map of texts; a value of another kind is given as JSON. Empty when the key is absent. */
export function mapField(front: FrontMatter, key: string, problems: Problem[]): Readonly<Record<string, string>> {
  const entry = front.keys?.get(key)
  if (!entry || entry.value === '') return {}
  if (typeof entry.value === 'string' || isList(entry.value)) {
    problems.push(problem.unexpectedValue(key, 'a map of texts', entry.at))
    return {}
  }
  const pairs = Object.entries(entry.value)
  const nested = pairs.filter(([, value]) => typeof value !== 'string')
  for (const [name] of nested) problems.push(problem.unexpectedValue(`${key}.${name}`, 'text', entry.at))
  return Object.fromEntries(pairs.map(([name, value]) => [name, textOf(value)]))
}

function textOf(value: FrontValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** `Array.isArray` does not narrow readonly arrays. */
function isList(value: FrontValue): value is readonly FrontValue[] {
  return Array.isArray(value)
}
