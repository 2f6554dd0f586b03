import {createRequire} from 'node:module'
import type {Shape} from './shape.js'

export type FileKind = 'index' | 'entity' | 'relationships' | 'indexes'

const read = new Map<FileKind, Shape>()

/** The published JSON Schema of a kind of file. */
export function shapeOf(kind: FileKind): Shape {
  const known = read.get(kind)
  if (known) return known
  const shape: Shape = createRequire(import.meta.url)(`../../schemas/${kind}.schema.json`)
  read.set(kind, shape)
  return shape
}
