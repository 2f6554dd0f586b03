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

const drawings = {
  mermaid: async model => (await diagrams()).mermaidDiagram(model),
  markdown: async model => (await diagrams()).markdownDiagram(model),
  svg: async model => (await diagrams()).svgDiagram(model),
  dbml: async model => (await diagrams()).dbmlDiagram(model),
} satisfies Readonly<Record<string, (model: SchemaModel) => Promise<string>>>

/** Formats by the endings of files that hold them. */
const endings: Readonly<Record<string, string>> = {md: 'markdown', svg: 'svg', dbml: 'dbml'}

/** `journeywright schema erd`: a picture of a schema, for people or for markdown. */
export async function erd(source: string, options: ErdOptions, terminal: Terminal): Promise<number> {
  const format = options.format ?? endings[/\.(\w+)$/.exec(options.output ?? '')?.[1]?.toLowerCase() ?? ''] ?? 'mermaid'
  if (!isFormat(format)) {
    const fix = 'Use `--format markdown` for a page that GitHub draws, `--format svg` for a picture.'
    printProblems([notOneOf('format', format, '`mermaid`, `markdown`, `svg` or `dbml`', fix)], terminal)
    return exitCode.usage
  }
  const {readings, problems} = await loadSources([source], terminal)
  const [reading] = readings
  if (!options.json) printProblems(problems, terminal)
  else if (!reading) printJson({problems}, terminal.stdout)
  if (!reading) return exitCode.problems
  const picture = await drawings[format](reading.model)
  const text = options.json ? `${JSON.stringify({format, picture, problems}, null, 2)}\n` : picture
  const written = await handOut(text, options.output, terminal)
  return written && !problems.some(isError) ? exitCode.passed : exitCode.problems
}

function isFormat(name: string): name is keyof typeof drawings {
  return Object.hasOwn(drawings, name)
}

/** Graphviz and Mermaid are loaded only when there is something to draw. */
function diagrams() {
  return import('@journeywright/diagrams')
}
