import {placeAt, type Problem} from '@journeywright/problems'
import type {OutputFile} from '@journeywright/schema'
import {prismaParser} from '../prisma-parser.js'
import {rejected} from '../problems.js'

interface Finding {
  readonly file_name: string
  readonly start: number
  readonly text: string
  readonly is_warning: boolean
}

/** What Prisma's own parser says of files that are one schema together, each finding at its place. */
export function lintPrisma(files: readonly OutputFile[]): readonly Problem[] {
  const all = JSON.stringify(files.map(({path, content}) => [path, content]))
  const findings: readonly Finding[] = JSON.parse(prismaParser().lint(all))
  return findings.map(({file_name: path, start, text, is_warning: isWarning}) => {
    const content = files.find(file => file.path === path)?.content ?? ''
    return rejected(placeAt(path, content, start), text.trim(), isWarning ? 'warning' : 'error')
  })
}
