import type {Block} from './block.js'
import type {RawText} from './raw-text.js'

/** All lines of a block, as they were read. */
export function joinBlock({entries, tail}: Pick<Block, 'entries' | 'tail'>): RawText {
  return entries.map(({lead, lines}) => lead + lines).join('') + tail
}
