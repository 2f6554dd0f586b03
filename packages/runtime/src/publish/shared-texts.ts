import type {Plan} from '../plan.js'

/**
 * Texts that people write as well as the run, by path, as they were when it began: what was made of them has what people
 * wrote. The plan's option `previous` has path and content by turns, its option `shared` the paths.
 */
export function sharedTexts({options}: Pick<Plan, 'options'>): ReadonlyMap<string, string> {
  const {previous = [], shared = []} = options
  const names = new Set(shared)
  const texts = previous.flatMap((path, at) => {
    const content = previous[at + 1]
    return at % 2 === 0 && content !== undefined && names.has(path) ? [[path, content] as const] : []
  })
  return new Map(texts)
}
