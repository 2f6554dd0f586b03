import {formatPlace, type Problem} from '@journeywright/problems'

/** Problems that did not stop a step, a line each. */
export function toNotes(problems: readonly Problem[]): readonly string[] {
  return problems.map(({severity, message, at}) => `${severity}: ${message}${at ? ` (${formatPlace(at)})` : ''}`)
}
