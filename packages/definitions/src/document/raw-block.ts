import type {Block} from './block.js'
import type {RawText} from './raw-text.js'

/** Lines that are to become a block; only reading the file again tells what they mean. */
export function rawBlock(lines: RawText): Block {
  return {indent: '', text: '', entries: [], tail: lines, isLined: true}
}
