import type {Problem} from '@journeywright/problems'

/** Each problem once: first those of no place, then file by file as they came, by line within a file. */
export function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  const distinct = [...new Map(problems.map(problem => [JSON.stringify(problem), problem])).values()]
  const files = [...new Set(distinct.map(({at}) => at?.file))]
  const rank = ({at}: Problem): number => (at ? files.indexOf(at.file) + 1 : 0)
  return distinct.sort((a, b) => {
    return rank(a) - rank(b) || (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0)
  })
}
