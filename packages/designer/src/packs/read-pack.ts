import type {Place, Problem} from '@journeywright/problems'
import * as problem from '../problems.js'
import {checkEntities} from './check-entities.js'
import type {DomainPack, PackExample, PackQuestion} from './domain-pack.js'
import {findBlocks} from './find-blocks.js'
import {readAccessPatterns} from './read-access-patterns.js'
import {readEntities} from './read-entities.js'
import {readYamlList, type YamlItem} from './read-yaml-list.js'

/** The parts of a skill that a pack is read from; a `SkillDefinition` has them all. */
export interface PackSkill {
  readonly id: string
  readonly metadata: Readonly<Record<string, string>>
  readonly body: string
  readonly file: string
  /** The file's line on which `body` begins, 1-based. */
  readonly bodyLine: number
}

/** Reads a skill as a domain pack. Every defect is a problem with its line; `pack` is null only when nothing usable is in it. */
export function readPack(skill: PackSkill): {readonly pack: DomainPack | null; readonly problems: readonly Problem[]} {
  const blocks = findBlocks(skill.body, skill.bodyLine)
  const of = (language: string) => blocks.filter(block => block.language === language)
  const {metadata, file} = skill
  const area = metadata['area'] ?? skill.id.replace(/^domain-/, '')
  const at: Place = {file, line: 1, column: 1}
  const entities = of('entities').map(block => readEntities(block, {pack: skill.id, file, area}))
  const patterns = of('access-patterns').map(block => readAccessPatterns(block, file))
  const questions = of('questions').map(block => readYamlList(block, file))
  const examples = of('examples').map(block => readYamlList(block, file))
  const pack: DomainPack = {
    id: skill.id,
    area,
    triggers: {
      strong: commaList(metadata['triggers-strong']),
      weak: commaList(metadata['triggers-weak']),
      never: commaList(metadata['never']),
    },
    requires: commaList(metadata['requires']),
    includes: commaList(metadata['includes']),
    entities: entities.flatMap(read => read.entities),
    accessPatterns: patterns.flatMap(read => read.accessPatterns),
    questions: questions.flatMap(read => read.items.map(readQuestion)),
    examples: examples.flatMap(read => read.items.map(readExample)),
    at,
  }
  const problems = [...entities, ...patterns, ...questions, ...examples].flatMap(read => read.problems)
  if (pack.entities.length === 0 && pack.includes.length === 0) {
    return {pack: null, problems: [...problems, problem.emptyPack(skill.id, at)]}
  }
  return {pack, problems: [...problems, ...checkEntities(pack)]}
}

function readQuestion(item: YamlItem): PackQuestion {
  const ask = item.text('ask')
  return {
    id: item.text('id'),
    ask,
    assume: item.text('assume') || `${ask} Taken: ${item.text('default')}.`,
    because: item.text('because'),
    alternatives: item.list('alternatives'),
    affects: item.list('affects').map(member => member.split('.')[0] ?? member),
    unless: item.list('unless'),
    line: item.line,
  }
}

function readExample(item: YamlItem): PackExample {
  return {request: item.text('request'), must: item.list('must'), mustNot: item.list('must-not'), line: item.line}
}

function commaList(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '')
}
