import {placeAt, type Problem} from '@journeywright/problems'
import type {OutputFile} from '@journeywright/schema'
import {prismaParser} from '../prisma-parser.js'
import {rejected} from '../problems.js'

interface Finding {
  readonly start: number
  readonly text: string
  readonly is_warning: boolean
}

/** What Prisma's own parser says of a file, each finding at its place. */
export function lintPrisma({path, content}: OutputFile): readonly Problem[] {
  const findings: readonly Finding[] = JSON.parse(prismaParser().lint(JSON.stringify([[path, content]])))
  return findings.map(({start, text, is_warning: isWarning}) =>
    rejected(placeAt(path, content, start), text.trim(), isWarning ? 'warning' : 'error'),
  )
}
