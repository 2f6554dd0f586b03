import type {Problem} from '@journeywright/problems'
import * as problem from './problems.js'

/** Markdown's brackets and quotes nest without end; beyond these bounds a parser takes minutes for what nobody reads. */
const longest = 4000
const deepest = 100

/** The body with what is beyond the bounds blanked, so that places stay, and a problem for each line of that kind. */
export function boundLines(
  body: string,
  bodyLine: number,
  file: string,
): {readonly body: string; readonly problems: readonly Problem[]} {
  const problems: Problem[] = []
  const lines = body.split('\n').map((line, index) => {
    const indent = line.length - line.trimStart().length
    const place = (column: number) => ({file, line: bodyLine + index, column})
    if (indent > deepest && indent < line.length) {
      problems.push(problem.deepLine(indent, deepest, place(indent + 1)))
      return ' '.repeat(line.length)
    }
    if (line.length <= longest) return line
    problems.push(problem.longLine(line.length, longest, place(longest + 1)))
    return line.slice(0, longest).padEnd(line.length)
  })
  return {body: problems.length > 0 ? lines.join('\n') : body, problems}
}
