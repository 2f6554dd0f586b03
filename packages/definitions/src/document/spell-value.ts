import type {BlockStyle} from './block-style.js'
import type {DocumentValue} from './document-value.js'
import {isListValue} from './is-list-value.js'
import {isStoredAsIs} from './is-stored-as-is.js'
import {spellFlow} from './spell-flow.js'
import {spellKey} from './spell-key.js'
import {spellText} from './spell-text.js'

/** What follows a key's colon on its line, then the lines below it. */
export type Spelling = readonly [string, ...string[]]

/** The ways to write a value, best first; a reader has to say which of them it takes for that value. */
export function spellValue(value: DocumentValue, style: BlockStyle, mayBePlain = true): readonly Spelling[] {
  if (typeof value === 'string') {
    const line: Spelling = [spellText(value, {...style, mayBePlain, inFlow: false})]
    const isBlock = value.trimEnd().includes('\n') && isStoredAsIs(value.replace(/[\n\t]/g, ' '))
    return isBlock ? [spellLiteral(value, style), line] : [line]
  }
  const flow: Spelling = [spellFlow(value, style)]
  if (typeof value !== 'object' || Object.keys(value).length === 0) return [flow]
  if (!isListValue(value)) return [spellMap(value, style), flow]
  const items: Spelling = ['', ...value.map(item => `${style.dash}- ${spellItem(item, style)}`)]
  return style.list === 'block' ? [items, flow] : [flow, items]
}

function spellItem(item: DocumentValue, style: BlockStyle): string {
  return typeof item === 'string'
    ? spellText(item, {...style, mayBePlain: true, inFlow: false})
    : spellFlow(item, style)
}

function spellMap(map: Readonly<Record<string, DocumentValue>>, style: BlockStyle): Spelling {
  return [
    '',
    ...Object.entries(map).flatMap(([key, value]) => {
      const [[first, ...below] = ['']] = spellValue(value, style)
      return [`${spellKey(key)}:${first && ` ${first}`}`, ...below].map(line => line && style.step + line)
    }),
  ]
}

/** A block scalar: line by line as it is, with a mark of the line ends behind it. */
function spellLiteral(text: string, {step}: BlockStyle): Spelling {
  const content = text.replace(/\n+$/, '')
  const after = text.length - content.length
  const mark = /^[ \n]/.test(text) ? String(step.length) : ''
  const chomp = ['-', ''][after] ?? '+'
  const blank = Array.from({length: Math.max(0, after - 1)}, () => '')
  return [`|${mark}${chomp}`, ...content.split('\n').map(line => line && step + line), ...blank]
}
