import type {Part, TableParts} from './table-parts.js'

/** Every part that a table uses, what others are made of first. */
export function partsOf({enums, sequences, domains, composites, functions}: TableParts): readonly Part[] {
  return [...enums, ...sequences, ...domains, ...composites, ...functions]
}
