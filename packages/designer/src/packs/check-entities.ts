import type {Place, Problem} from '@journeywright/problems'
import * as problem from '../problems.js'
import type {DomainPack, PackEntity} from './domain-pack.js'

/** What can be said of a pack alone: no name twice, and rules and access patterns name members that exist. */
export function checkEntities(pack: DomainPack): readonly Problem[] {
  const {file} = pack.at
  const problems: Problem[] = []
  const names = new Set<string>()
  for (const entity of pack.entities) {
    const at = placeOf(entity, file)
    for (const name of [entity.name, ...entity.aliases]) {
      if (names.has(name)) problems.push(problem.duplicatePackName('entity or alias', name, at))
      names.add(name)
    }
    problems.push(...memberProblems(entity, ruleMembers(entity), at))
  }
  for (const pattern of pack.accessPatterns) {
    const at = {file, line: pattern.line, column: 1}
    const entity = pack.entities.find(({name}) => name === pattern.entity)
    const columns = [...pattern.equals, ...pattern.sortsBy.map(({name}) => name)]
    if (entity) problems.push(...memberProblems(entity, columns, at))
  }
  return problems
}

function memberProblems(entity: PackEntity, used: readonly string[], at: Place): readonly Problem[] {
  const known = [
    ...entity.attributes.map(({name}) => name),
    ...entity.links.flatMap(({name}) => [name, `${name}_id`]),
    'id',
    'created_at',
    'updated_at',
    'deleted_at',
    ...(entity.traits.some(({name}) => name === 'lifecycle') ? ['status'] : []),
  ]
  return [...new Set(used)]
    .filter(name => !known.includes(name))
    .map(name => problem.unknownMember(entity.name, name, known, at))
}

function ruleMembers(entity: PackEntity): readonly string[] {
  return [
    ...(entity.key?.members ?? []),
    ...entity.exclusions.flatMap(({members, from, to}) => [...members, from, to]),
    ...entity.uniques.flatMap(({members}) => members),
    ...entity.dependencies.flatMap(({determinant, dependent}) => [...determinant, ...dependent]),
    ...entity.indexes.flatMap(({columns}) => columns.map(({name}) => name)),
  ]
}

function placeOf(entity: PackEntity, file: string): Place {
  const source = entity.sources[0]
  return {file, line: source?.authority === 'pack' ? source.line : 1, column: 1}
}
