import type {StrategyInput} from '@journeywright/schema'

/** A part of the document with its heading; empty where the schema gives nothing to say. */
export type Section = (input: StrategyInput) => string

/** Blocks of markdown, a blank line between them; empty ones are left out. */
export function joinBlocks(blocks: readonly string[]): string {
  return blocks.filter(block => block !== '').join('\n\n')
}

/** A heading and what is below it; nothing where there is nothing below. */
export function under(heading: string, blocks: readonly string[]): string {
  const body = joinBlocks(blocks)
  return body === '' ? '' : `${heading}\n\n${body}`
}

/** A list, an item a line. */
export function bullets(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n')
}
