import {nearest} from '@journeywright/problems'
import {oneEditApart} from './one-edit-apart.js'

/** Too short to tell a slip from another word. */
const shortest = 5
/** Long enough for two slips. */
const long = 9

/** The known word that another is surely meant to be; null for a known word, and for one of its own. */
export function misspelt(word: string, known: readonly string[]): string | null {
  if (known.includes(word)) return null
  return known.find(each => flat(each) === flat(word)) ?? known.find(each => isSlip(flat(word), flat(each))) ?? null
}

function isSlip(word: string, meant: string): boolean {
  if ([`${word}s`, `${word}es`].includes(meant) || word === `${meant}s`) return true
  if (word.length === meant.length && isAnagram(word, meant)) return true
  if (Math.min(word.length, meant.length) < shortest || word[0] !== meant[0]) return false
  if (oneEditApart(word, meant)) return true
  const isLong = Math.min(word.length, meant.length) >= long && Math.abs(word.length - meant.length) <= 2
  return isLong && nearest(word, [meant]).length > 0 && !word.startsWith(meant)
}

/** `allowed_tools`, `allowedTools` and `Allowed-Tools` are one. */
function flat(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, '')
}

function isAnagram(a: string, b: string): boolean {
  return a[0] === b[0] && [...a].sort().join('') === [...b].sort().join('')
}
