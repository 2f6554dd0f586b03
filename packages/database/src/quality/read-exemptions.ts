import {readBrief} from '@journeywright/designer'

/** A line that needn't be met, and why. */
export interface Exemption {
  readonly line: string
  readonly reason: string
}

/** What the brief exempts from the checklists. */
export function readExemptions(brief: unknown): readonly Exemption[] {
  if (brief === null || brief === undefined) return []
  return readBrief(brief).brief?.quality?.exempt ?? []
}
