import {isError} from '@journeywright/problems'
import type {SchemaModel} from '@journeywright/schema'
import {exitCode} from '../../exit-code.js'
import {printJson} from '../../print/print-json.js'
import {printProblems} from '../../print/print-problems.js'
import {notOneOf} from '../../problems.js'
import {handOut} from '../../schema/hand-out.js'
import {loadSources} from '../../schema/load-sources.js'
import type {Terminal} from '../../terminal.js'

export interface ErdOptions {
  readonly format?: string
  readonly json?: true
  readonly output?: string
}

type Format = 'mermaid' | 'svg'

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
  const [reading] = readings
  if (!options.json) printProblems(problems, terminal)
  else if (!reading) printJson({problems}, terminal.stdout)
  if (!reading) return exitCode.problems
  const picture = await draw(reading.model, format)
  const text = options.json ? `${JSON.stringify({format, picture, problems}, null, 2)}\n` : picture
  const written = await handOut(text, options.output, terminal)
  return written && !problems.some(isError) ? exitCode.passed : exitCode.problems
}

async function draw(model: SchemaModel, format: Format): Promise<string> {
  const {mermaidDiagram, svgDiagram} = await import('@journeywright/diagrams')
  return format === 'svg' ? svgDiagram(model) : mermaidDiagram(model)
}
