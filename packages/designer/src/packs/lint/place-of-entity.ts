import type {Place} from '@journeywright/problems'
import type {DomainPack, PackEntity} from '../domain-pack.js'

/** The line of an entity in its pack's file. */
export function placeOfEntity({at}: DomainPack, {sources}: PackEntity): Place {
  const [source] = sources
  return {file: at.file, line: source?.authority === 'pack' ? source.line : 1, column: 1}
}
