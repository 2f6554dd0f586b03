import type {Problem} from '@journeywright/problems'
import * as problem from '../problems.js'
import type {PackAccessPattern} from './domain-pack.js'
import type {Block} from './find-blocks.js'
import {orderedColumns, splitWhere} from './rule-lines.js'

/** Lines of `- DESCRIPTION => [index] entity(column, column desc) [where EXPR]`. A column with `asc` or `desc` written is sorted by, the others are compared. */
export function readAccessPatterns(
  block: Block,
  file: string,
): {readonly accessPatterns: readonly PackAccessPattern[]; readonly problems: readonly Problem[]} {
  const accessPatterns: PackAccessPattern[] = []
  const problems: Problem[] = []
  for (const [index, raw] of block.text.split('\n').entries()) {
    const line = block.line + index
    if (raw.trim() === '' || raw.trim().startsWith('#')) continue
    const parts = /^- (.+?)\s+=>\s+(?:index )?(\w+)\(([^)]+)\)(\s+where .+)?$/.exec(raw.trimEnd())
    if (!parts) {
      problems.push(problem.badPackBlock(block.language, `\`${raw.trim()}\``, {file, line, column: 1}))
      continue
    }
    const [, description = '', entity = '', columns = '', condition = ''] = parts
    const sorted = new Set(
      columns
        .split(',')
        .filter(column => /\s(asc|desc)\s*$/.test(column))
        .map(first),
    )
    const all = orderedColumns(columns)
    accessPatterns.push({
      description,
      entity,
      equals: all.filter(({name}) => !sorted.has(name)).map(({name}) => name),
      sortsBy: all.filter(({name}) => sorted.has(name)),
      where: splitWhere(condition).where,
      line,
    })
  }
  return {accessPatterns, problems}
}

function first(column: string): string {
  return column.trim().split(/\s+/)[0] ?? ''
}
