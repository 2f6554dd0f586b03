import type {Cursor} from './cursor.js'

export function readArticle(cursor: Cursor): boolean {
  return ['a', 'an', 'each', 'every'].some(word => cursor.words(word))
}
