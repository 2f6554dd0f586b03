import type {Problem} from '@journeywright/problems'
import {usage} from '../problems.js'

/** One answer has one form. */
export function bothForms(one: string, other: string): Problem {
  return usage(`Unexpected \`${other}\` beside \`${one}\`, expected one of them`, 'Leave one of them out.')
}
