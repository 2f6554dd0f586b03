import {formatPlace, type Problem} from '@journeywright/problems'

/** Problems that did not stop a step, a line each; of one kind that is found often, the first and how many more. */
export function toNotes(problems: readonly Problem[]): readonly string[] {
  const codes = [...new Set(problems.map(({code}) => code))]
  return codes.flatMap(code => {
    const same = problems.filter(problem => problem.code === code)
    return same.length > 3 ? [folded(same)] : same.map(note)
  })
}

function folded(same: readonly Problem[]): string {
  const [first] = same
  return first ? `${note(first)}, and ${same.length - 1} more like it (${first.code})` : ''
}

function note({severity, message, at}: Problem): string {
  return `${severity}: ${message}${at ? ` (${formatPlace(at)})` : ''}`
}
