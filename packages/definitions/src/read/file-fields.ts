import type {Problem} from '@journeywright/problems'
import type {AgentDefinition, Origin} from '../definition.js'
import {mapField} from '../front-matter/front-fields.js'
import type {FrontMatter} from '../front-matter/front-matter.js'
import {readConventions} from './read-conventions.js'
import {splitList} from '../text/split-list.js'

/** What every definition has from its file, whatever its kind. */
export type FileFields = Pick<
  AgentDefinition,
  'aliases' | 'file' | 'shown' | 'hash' | 'origin' | 'metadata' | 'bodyLine' | 'conventions'
>

/** `shown` is the file's name in places. Adds to `problems` what is wrong with the metadata. */
export function fileFields(
  source: {readonly file: string; readonly shown: string; readonly hash: string; readonly origin: Origin},
  front: FrontMatter,
  problems: Problem[],
): FileFields {
  const metadata = mapField(front, 'metadata', problems)
  const {file, shown, hash, origin} = source
  const {body, bodyLine} = front
  const conventions = readConventions(body, bodyLine, shown)
  return {aliases: splitList(metadata['aliases'] ?? ''), file, shown, hash, origin, metadata, bodyLine, conventions}
}
