import type {Shape} from './shape.js'

/** A key that a person or another tool has added, where the format lets them. */
export function isOwnKey(key: string, {properties, additionalProperties}: Shape): boolean {
  return properties !== undefined && additionalProperties === undefined && !Object.hasOwn(properties, key)
}
