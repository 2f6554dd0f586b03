import {isError, ProblemError, type Problem} from '@journeywright/problems'
import type {SchemaModel} from '@journeywright/schema'
import {exitCode} from '../../exit-code.js'
import {printJson} from '../../print/print-json.js'
import {printProblems} from '../../print/print-problems.js'
import {notOneOf, usage} from '../../problems.js'
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
  png: async model => (await diagrams()).pngDiagram(model),
  dbml: async model => (await diagrams()).dbmlDiagram(model),
} satisfies Readonly<Record<string, (model: SchemaModel) => Promise<Picture>>>

/** Text, or what is in a file that isn't. */
type Picture = string | Uint8Array

/** Formats by the endings of files that hold them. */
const endings: Readonly<Record<string, string>> = {md: 'markdown', svg: 'svg', png: 'png', dbml: 'dbml'}

/** `journeywright schema erd`: a picture of a schema, for people or for markdown. */
export async function erd(source: string, options: ErdOptions, terminal: Terminal): Promise<number> {
  const format = options.format ?? endings[/\.(\w+)$/.exec(options.output ?? '')?.[1]?.toLowerCase() ?? ''] ?? 'mermaid'
  if (!isFormat(format)) {
    const fix = 'Use `--format markdown` for a page that GitHub draws, `--format svg` for a picture.'
    printProblems([notOneOf('format', format, '`mermaid`, `markdown`, `svg`, `png` or `dbml`', fix)], terminal)
    return exitCode.usage
  }
  if (format === 'png' && options.output === undefined && !options.json && terminal.isTTY.stdout) {
    printProblems([usage('Unexpected PNG for a terminal, expected a file', 'Name one: `-o schema.png`.')], terminal)
    return exitCode.usage
  }
  const {readings, problems} = await loadSources([source], terminal)
  const [reading] = readings
  const drawing = reading && (await draw(reading.model, format))
  const found = [...problems, ...(drawing?.problems ?? [])]
  if (!options.json) printProblems(found, terminal)
  else if (!drawing?.picture) printJson({problems: found}, terminal.stdout)
  if (!drawing?.picture) return exitCode.problems
  const content = options.json ? answer(format, drawing.picture, found) : drawing.picture
  const written = await handOut(content, options.output, terminal)
  return written && !found.some(isError) ? exitCode.passed : exitCode.problems
}

interface Drawing {
  /** Null when what draws it is missing, or can't. */
  readonly picture: Picture | null
  readonly problems: readonly Problem[]
}

async function draw(model: SchemaModel, format: keyof typeof drawings): Promise<Drawing> {
  try {
    return {picture: await drawings[format](model), problems: []}
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return {picture: null, problems: error.problems}
  }
}

function answer(format: string, picture: Picture, problems: readonly Problem[]): string {
  const text =
    typeof picture === 'string' ? picture : `data:image/png;base64,${Buffer.from(picture).toString('base64')}`
  return `${JSON.stringify({format, picture: text, problems}, null, 2)}\n`
}

function isFormat(name: string): name is keyof typeof drawings {
  return Object.hasOwn(drawings, name)
}

/** Graphviz and Mermaid are loaded only when there is something to draw. */
function diagrams() {
  return import('@journeywright/diagrams')
}
