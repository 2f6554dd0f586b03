import type {Place, Problem} from '@journeywright/problems'
import {logicalKinds} from '../concepts/logical-type.js'
import * as problem from '../problems.js'
import type {PackEntity} from './domain-pack.js'
import {parseColumnLine, parseEntityLine, parseLinkLine, splitLine, type PackLine} from './entity-lines.js'
import type {Block} from './find-blocks.js'
import {addRule} from './rule-lines.js'
import {knownTraits} from './traits.js'

interface Context {
  readonly pack: string
  readonly file: string
  readonly area: string
}

/** The entities of one `entities` block. A bad line is a problem and the rest is read on. */
export function readEntities(
  block: Block,
  context: Context,
): {readonly entities: readonly PackEntity[]; readonly problems: readonly Problem[]} {
  const entities: PackEntity[] = []
  const problems: Problem[] = []
  for (const [index, raw] of block.text.split('\n').entries()) {
    const at = {file: context.file, line: block.line + index, column: 1}
    const line = splitLine(raw, {authority: 'pack', pack: context.pack, line: at.line})
    if (line === null) continue
    const started = parseEntityLine(line, context.area)
    if (started) {
      entities.push(started)
      problems.push(...traitProblems(started, at))
      continue
    }
    const entity = entities.pop()
    const read = entity ? readMember(entity, line, at) : {entity, problems: [problem.badPackLine(raw, at)]}
    if (read.entity) entities.push(read.entity)
    problems.push(...read.problems)
  }
  return {entities, problems}
}

function readMember(
  entity: PackEntity,
  line: PackLine,
  at: Place,
): {readonly entity: PackEntity; readonly problems: readonly Problem[]} {
  if (line.text === '') return {entity: {...entity, comment: `${entity.comment} ${line.comment}`.trim()}, problems: []}
  const link = parseLinkLine(line)
  if (link) return named(entity, link.name, {...entity, links: [...entity.links, link]}, at)
  const ruled = addRule(entity, line)
  if (ruled) return {entity: ruled, problems: []}
  const column = parseColumnLine(line)
  if (!column) return {entity, problems: [problem.badPackLine(line.text, at)]}
  if (!column.attribute) {
    const known = [...logicalKinds, 'enum(a, b)', 'range(1, 5)', 'numeric(10, 4)', 'text(80)']
    return {entity, problems: [problem.unknownType(column.typeText, known, at)]}
  }
  return named(entity, column.name, {...entity, attributes: [...entity.attributes, column.attribute]}, at)
}

function named(before: PackEntity, name: string, after: PackEntity, at: Place) {
  const taken = [...before.attributes, ...before.links].some(member => member.name === name)
  return taken
    ? {entity: before, problems: [problem.duplicatePackName('member', name, at)]}
    : {entity: after, problems: []}
}

function traitProblems(entity: PackEntity, at: Place): readonly Problem[] {
  const known = Object.keys(knownTraits)
  return entity.traits.filter(({name}) => !known.includes(name)).map(({name}) => problem.unknownTrait(name, known, at))
}
