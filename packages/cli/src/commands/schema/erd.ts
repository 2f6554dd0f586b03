import {isError} from '@journeywright/problems'
import {exitCode} from '../../exit-code.js'
import {printProblems} from '../../print/print-problems.js'
import {notOneOf} from '../../problems.js'
import {handOut} from '../../schema/hand-out.js'
import {loadSources} from '../../schema/load-sources.js'
import type {Terminal} from '../../terminal.js'

export interface ErdOptions {
  readonly format?: string
  readonly output?: string
}

/** `journeywright schema erd`: a picture of a schema, for people or for markdown. */
export async function erd(source: string, options: ErdOptions, terminal: Terminal): Promise<number> {
  const format = options.format ?? (/\.svg$/i.test(options.output ?? '') ? 'svg' : 'mermaid')
  if (format !== 'svg' && format !== 'mermaid') {
    printProblems(
      [notOneOf('format', format, '`mermaid` or `svg`', 'Use `--format mermaid` or `--format svg`.')],
      terminal,
    )
    return exitCode.usage
  }
  const {readings, problems} = await loadSources([source], terminal)
  printProblems(problems, terminal)
  const [reading] = readings
  if (!reading) return exitCode.problems
  const {mermaidDiagram, svgDiagram} = await import('@journeywright/diagrams')
  const text = format === 'svg' ? await svgDiagram(reading.model) : mermaidDiagram(reading.model)
  const written = await handOut(text, options.output, terminal)
  return written && !problems.some(isError) ? exitCode.passed : exitCode.problems
}
