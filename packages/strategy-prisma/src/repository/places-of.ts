import type {OutputFile} from '@journeywright/schema'
import {findHome} from './find-home.js'

/** Where a repository has its Prisma schema and the migrations; nothing where Prisma is new in it. */
export function placesOf(previous: readonly OutputFile[]): readonly string[] {
  const {schema, migrations} = findHome(previous)
  const paths = schema.map(({path}) => path)
  if (paths.length === 0) return []
  const folder = sharedFolder(paths)
  // A schema in several files gets new ones beside them.
  return [...(paths.length === 1 || folder === '' ? paths : [`${folder}/**`]), `${migrations}/**`]
}

/** The deepest folder that holds all; empty for the root. */
function sharedFolder(paths: readonly string[]): string {
  const folders = paths.map(path => path.split('/').slice(0, -1))
  const [first = []] = folders
  const end = first.findIndex((part, depth) => folders.some(folder => folder[depth] !== part))
  return (end === -1 ? first : first.slice(0, end)).join('/')
}
