import type {Problem} from '@journeywright/problems'
import {isMap, isSeq, LineCounter, parseDocument} from 'yaml'
import * as problem from '../problems.js'
import type {Block} from './find-blocks.js'

/** One map of a YAML list, every value as text, with its line in the file. */
export interface YamlItem {
  readonly line: number
  text(key: string): string
  list(key: string): readonly string[]
}

/** The items of a block that is a YAML list of maps. */
export function readYamlList(
  block: Block,
  file: string,
): {readonly items: readonly YamlItem[]; readonly problems: readonly Problem[]} {
  const lines = new LineCounter()
  const document = parseDocument(block.text, {lineCounter: lines, schema: 'failsafe'})
  const placeOf = (offset: number) => ({file, line: block.line + lines.linePos(offset).line - 1, column: 1})
  const broken = document.errors.map(error => problem.badPackBlock(block.language, error.code, placeOf(error.pos[0])))
  if (broken.length > 0) return {items: [], problems: broken}
  if (!isSeq(document.contents)) {
    return {items: [], problems: [problem.badPackBlock(block.language, 'it is not a list', placeOf(0))]}
  }
  const items: YamlItem[] = []
  const problems: Problem[] = []
  for (const node of document.contents.items) {
    if (!isMap(node)) {
      problems.push(problem.badPackBlock(block.language, 'an item is not a map', placeOf(0)))
      continue
    }
    const values = new Map<string, unknown>(Object.entries(asRecord(node.toJSON())))
    items.push({
      line: placeOf(node.range?.[0] ?? 0).line,
      text: key => textOf(values.get(key)),
      list: key => listOf(values.get(key)),
    })
  }
  return {items, problems}
}

function asRecord(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

function listOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(textOf).filter(text => text !== '')
  const text = textOf(value)
  return text === '' ? [] : text.split(',').map(item => item.trim())
}
