import type {SchemaModel} from '@journeywright/schema'
import {mermaidPages} from './mermaid-pages.js'
import {oneLine} from './words.js'

/** The schema as a markdown document of Mermaid diagrams, which GitHub draws in place; split by area when it's large. */
export function markdownDiagram(schema: SchemaModel, added: readonly string[] = []): string {
  const [first, ...areas] = mermaidPages(schema, added)
  const sections = areas.map(({title, text}) => `## ${heading(title)}\n\n${block(text)}`)
  return [`# ${heading(schema.name)}\n\n${block(first?.text ?? '')}`, ...sections].join('\n')
}

function block(text: string): string {
  return `\`\`\`mermaid\n${text}\`\`\`\n`
}

function heading(text: string): string {
  return oneLine(text).replace(/[<>[\]*_`|]/g, '\\$&')
}
