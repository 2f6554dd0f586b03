import type {OutputFile} from '@journeywright/schema'
import {prismaParser} from '../prisma-parser.js'

/**
 * The text as Prisma's current parser takes it, every character at its place: what only Prisma 5 and 6 know is blanked.
 * Those had addresses in the datasource, and preview features that have since become the rule or been given up.
 */
export function asCurrent({path, content}: OutputFile): OutputFile {
  return {
    path,
    content: content.replaceAll(heads, head => head.replaceAll(addresses, blank).replaceAll(previews, known)),
  }
}

const heads = /^[ \t]*(?:datasource|generator)\s+\w+\s*\{[^}]*\}/gm
const addresses = /^[ \t]*(?:url|directUrl|shadowDatabaseUrl)[ \t]*=.*$/gm
const previews = /^([ \t]*previewFeatures[ \t]*=[ \t]*)\[([^\]]*)\]/gm

function blank(text: string): string {
  return ' '.repeat(text.length)
}

function known(line: string, start: string, list: string): string {
  const current: readonly string[] = JSON.parse(prismaParser().preview_features())
  const names = [...list.matchAll(/"(\w+)"/g)].map(([, name = '']) => name)
  const kept = names.filter(name => current.includes(name)).map(name => `"${name}"`)
  return `${start}[${kept.join(', ')}]`.padEnd(line.length)
}
