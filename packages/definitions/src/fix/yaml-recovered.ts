import type {BlockEntry} from '../document/block.js'
import {fromPieces} from '../document/from-pieces.js'
import {respell} from '../document/respell.js'
import type {Fix} from './fix.js'
import {valueSpot} from './value-spot.js'

/** Keys of lists and maps: a bracket that begins their value is one that was not closed, not text. */
const structured = new Set([
  'aliases',
  'allowed-tools',
  'allowedTools',
  'capabilities',
  'context_files',
  'disallowedTools',
  'hooks',
  'mcp-servers',
  'metadata',
  'skills',
  'tools',
])

/** Values that were taken as written: they get quotes, or a block where they have several lines. */
export const yamlRecovered: Fix = {
  code: 'definitions/yaml-recovered',
  fix(document) {
    const {pieces} = document
    const mended = respell(pieces, isText)
    if (!mended) return {document, at: []}
    const texts = pieces.block?.entries.filter(isText) ?? []
    return {document: fromPieces(mended), at: texts.map(entry => valueSpot(pieces, entry))}
  },
}

/** Whether a value that was taken as written was meant as text; what begins below its key was meant as a list or map. */
function isText({key, value, cause, text, from}: BlockEntry): boolean {
  const isBelow = text.slice(0, from).includes('\n')
  const isBracket = structured.has(key) && typeof value === 'string' && /^[[{]/.test(value)
  return cause !== null && !isBelow && !isBracket
}
