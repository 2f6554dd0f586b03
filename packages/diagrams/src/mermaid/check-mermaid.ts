import type {Problem} from '@journeywright/problems'
import {mermaidRefused, undeclaredEntity} from '../problems.js'

const relation = /^\s*("[^"]+"|[\w-]+)\s+[|}o][|o]--[|o][|{o]\s+("[^"]+"|[\w-]+)\s*:/
/** A name, perhaps with the title that it's shown under. */
const declaration = /^\s*("[^"]+"|[\w-]+)(?:\["[^"]*"\])?\s*\{\s*$/

/**
 * Reads a diagram back with Mermaid's own parser, which is lenient: it makes up entities that a relationship names.
 * So each relationship's ends must also be declared. Mermaid comes as the bundle of its own package: the module behind
 * its plain name imports a thousand files of other packages, which takes eight times as long.
 */
export async function checkMermaid(text: string, file: string): Promise<readonly Problem[]> {
  const {default: mermaid} = await import('mermaid/dist/mermaid.esm.min.mjs')
  try {
    await mermaid.parse(text)
  } catch (error) {
    return [mermaidRefused(file, error instanceof Error ? error.message : String(error))]
  }
  return undeclared(text, file)
}

function undeclared(text: string, file: string): readonly Problem[] {
  const lines = text.split('\n')
  const declared = new Set(lines.flatMap(line => declaration.exec(line)?.[1] ?? []))
  return lines.flatMap((line, index) =>
    (relation.exec(line)?.slice(1) ?? [])
      .filter(name => !declared.has(name))
      .map(name => undeclaredEntity(name, {file, line: index + 1, column: line.indexOf(name) + 1})),
  )
}
