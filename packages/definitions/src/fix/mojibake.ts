import {placeAt} from '@journeywright/problems'
import {joinPieces} from '../document/join-pieces.js'
import {openDocument} from '../document/open-document.js'
import {rawOf} from '../document/raw-of.js'
import type {RawText} from '../document/raw-text.js'
import {mendText} from '../text/mend-text.js'
import type {Fix} from './fix.js'

const byteOrderMark = /^\xEF\xBB\xBF/

/** Bytes that are no UTF-8 decode to a character that nothing was misread as, so a run with one stays as it is. */
export const mojibake: Fix = {
  code: 'definitions/mojibake',
  fix(document) {
    const raw = joinPieces(document.pieces)
    const [mark = ''] = byteOrderMark.exec(raw) ?? []
    const text = decode(raw.slice(mark.length)).replaceAll('\r\n', '\n')
    const {first} = mendText(text)
    if (first < 0) return {document, at: []}
    const {line, column} = placeAt('', text, first)
    const mended = mark + raw.slice(mark.length).replace(/[\x80-\xFF]+/g, mendRun)
    return {document: openDocument(Buffer.from(mended, 'latin1')), at: [{line, column}]}
  },
}

function mendRun(run: RawText): RawText {
  const {text, first} = mendText(decode(run))
  return first < 0 ? run : rawOf(text)
}

function decode(raw: RawText): string {
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(Buffer.from(raw, 'latin1'))
}
