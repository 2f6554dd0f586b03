import type {Problem} from '@journeywright/problems'
import {usage} from '../problems.js'

export function twoRequests(second: string): Problem {
  return usage(
    `Unexpected second request \`${second}\`, expected one`,
    'Put the request in quotes; a CUJ id before it looks like `CUJ-008`.',
  )
}
