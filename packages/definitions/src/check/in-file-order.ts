import type {Problem} from '@journeywright/problems'
import type {FoundFile} from '../files/find-files.js'

/** By the order of their files, then by line and column; those of no file come first, those of other files last. */
export function inFileOrder(problems: readonly Problem[], files: readonly FoundFile[]): readonly Problem[] {
  const order = new Map(files.map(({shown}, index) => [shown, index]))
  const rank = ({at}: Problem): number => (at ? (order.get(at.file) ?? files.length) : -1)
  return [...problems].sort(
    (a, b) => rank(a) - rank(b) || (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0),
  )
}
