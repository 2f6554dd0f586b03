import {letters} from './natural-value.js'

/**
 * A text that a regular expression matches, or null when the expression is beyond this: groups, alternatives, classes,
 * escapes and counts are not. Only a guess: the server says whether it really matches. Numbers give different texts.
 */
export function samplePattern(pattern: string, number: number): string | null {
  const reader = {pattern, at: 0, number}
  try {
    const text = readAlternatives(reader)
    return reader.at === pattern.length ? text : null
  } catch {
    return null // A class that JavaScript reads differently.
  }
}

/** A text that `LIKE` matches. */
export function sampleLike(pattern: string, number: number): string {
  return pattern.replaceAll(/\\(.)|[%_]/g, (wild, literal: string | undefined) => {
    return literal ?? letters(number, wild === '%' ? 3 : 1)
  })
}

interface Reader {
  readonly pattern: string
  readonly number: number
  at: number
}

function readAlternatives(reader: Reader): string {
  const texts = [readSequence(reader)]
  while (reader.pattern[reader.at] === '|') {
    reader.at++
    texts.push(readSequence(reader))
  }
  return texts[(reader.number - 1) % texts.length] ?? ''
}

function readSequence(reader: Reader): string {
  let text = ''
  while (reader.at < reader.pattern.length && !'|)'.includes(reader.pattern[reader.at] ?? '')) {
    const atom = readAtom(reader)
    text += atom.repeat(readCount(reader))
  }
  return text
}

function readAtom(reader: Reader): string {
  const sign = reader.pattern[reader.at++] ?? ''
  if (sign === '^' || sign === '$') return ''
  if (sign === '.') return letters(reader.number, 1)
  if (sign === '[') return readClass(reader)
  if (sign === '(') return readGroup(reader)
  if (sign === '\\') return escaped(reader.pattern[reader.at++] ?? '', reader.number)
  return sign
}

function readGroup(reader: Reader): string {
  const [opening] = /^\?(?:[:=!]|<[=!])/.exec(reader.pattern.slice(reader.at)) ?? ['']
  reader.at += opening.length
  const text = readAlternatives(reader)
  reader.at++
  return opening === '' || opening === '?:' ? text : '' // What looks around takes no part in the text.
}

function readCount(reader: Reader): number {
  const [text, least] = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.pattern.slice(reader.at)) ?? []
  if (text === undefined) return 1
  reader.at += text.length
  if (least !== undefined) return Number(least)
  return text.startsWith('?') ? 0 : 1
}

function escaped(sign: string, number: number): string {
  if (sign === 'd') return String(number % 10)
  if (sign === 'w') return letters(number, 1)
  if (sign === 's') return ' '
  return /[mMyYbBAZ]/.test(sign) ? '' : sign
}

const ordinary = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -_.@/:+#~!,;']

function readClass(reader: Reader): string {
  const rest = reader.pattern.slice(reader.at)
  const [whole = '', negated = '', members = ''] = /^(\^?)(\]?(?:\[:\w+:\]|\\.|[^\]\\])*)\]/.exec(rest) ?? []
  reader.at += whole === '' ? rest.length + 1 : whole.length
  const named = members.replaceAll(/\[:(\w+):\]/g, (_, name: string) => posix.get(name) ?? '')
  const accepts = new RegExp(`^[${negated}${named.replaceAll('[', String.raw`\[`)}]$`)
  const matching = ordinary.filter(sign => accepts.test(sign))
  return matching[(reader.number - 1) % Math.max(matching.length, 1)] ?? ''
}

const posix: ReadonlyMap<string, string> = new Map([
  ['alnum', 'a-zA-Z0-9'],
  ['alpha', 'a-zA-Z'],
  ['digit', '0-9'],
  ['lower', 'a-z'],
  ['space', ' '],
  ['upper', 'A-Z'],
  ['xdigit', '0-9a-f'],
])
