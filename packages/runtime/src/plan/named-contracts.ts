import type {CujStep} from '@journeywright/definitions'
import type {ArtifactContract} from '../contracts.js'
import {mediaTypeOf} from '../media-type.js'
import {baseNamePattern, extensionOf, looksLikePath, normaliseTemplate} from '../templates.js'

/**
 * What a step promises for which no handler speaks: the files that its text names. An artifact is called by its file's
 * name: `plan` is `plan-{{workflow_id}}.json`, and `plan-md` the text beside it. `taken` grows by the names that are given.
 */
export function namedContracts({outputs}: CujStep, taken: Set<string>): readonly ArtifactContract[] {
  const paths = outputs.flatMap(({text}) => (looksLikePath(text) ? [normaliseTemplate(text)] : []))
  const distinct = [...new Set(paths)]
  const isJson = (path: string): boolean => extensionOf(path) === 'json'
  // What programs read gets the short name.
  const ids = new Map<string, string>()
  for (const path of [...distinct.filter(isJson), ...distinct.filter(each => !isJson(each))]) {
    const id = candidates(path).find(name => !taken.has(name)) ?? path
    taken.add(id)
    ids.set(path, id)
  }
  return distinct.map(path => ({
    id: ids.get(path) ?? path,
    path,
    mediaType: mediaTypeOf(path),
    title: titleOf(path),
  }))
}

function candidates(path: string): readonly string[] {
  const base = slug(stemOf(path))
  const short = base === '' ? [] : [base, slug(`${base} ${extensionOf(path)}`)]
  return [...short, slug(path)].filter(name => name !== '')
}

function titleOf(path: string): string {
  const words = slug(stemOf(path)).replaceAll('-', ' ')
  return words === '' ? path : `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}

/** `plan` of `plan-{{workflow_id}}.json`, `migrations` of `migrations/**`. */
function stemOf(path: string): string {
  const base = baseNamePattern(path)
  return base.replace(/(?<=.)\.[a-z0-9]+$/i, '')
}

function slug(text: string): string {
  return text
    .replace(/\{\{\w+\}\}/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
