import type {Entity} from './entity.js'

/** A short list that other things choose from: it says what there is, and refers to nothing. */
export function isReference({name, traits, links}: Entity): boolean {
  if (traits.some(trait => trait.name === 'lookup')) return true
  return links.length === 0 && /(^|_)(type|category|kind|status|role|permission|country|currency|unit)$/.test(name)
}
