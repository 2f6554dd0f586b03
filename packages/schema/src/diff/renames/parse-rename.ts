import type {Problem} from '@journeywright/problems'
import {invalidRename} from '../../problems.js'
import type {Rename} from './rename.js'

const name = String.raw`(?:"(?:[^"]|"")+"|[^"=.\s][^"=.]*)`
const pattern = new RegExp(String.raw`^\s*(${name}(?:\.${name}){0,3})\s*=\s*(${name})\s*$`)

/** Reads `old=new`, where `old` is a path such as `users`, `users.mail` or `sales."Order".total`; `new` is a name alone. */
export function parseRename(text: string): Rename | Problem {
  const [, path, to] = pattern.exec(text) ?? []
  if (path === undefined || to === undefined) return invalidRename(text)
  return {path: (path.match(new RegExp(name, 'g')) ?? []).map(plain), to: plain(to), text: text.trim()}
}

function plain(word: string): string {
  return word.startsWith('"') ? word.slice(1, -1).replaceAll('""', '"') : word.trim()
}
