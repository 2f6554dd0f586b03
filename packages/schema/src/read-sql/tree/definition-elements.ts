import type {DefElem, Node} from 'libpg-query'
import {namesOf} from './name-parts.js'

/** The `name = value` pairs of a statement's options. */
export function definitionElements(nodes: readonly Node[] | undefined): readonly DefElem[] {
  return (nodes ?? []).flatMap(node => ('DefElem' in node ? [node.DefElem] : []))
}

/** The value as text; empty for an option that stands alone. */
export function valueText(node: Node | undefined): string {
  if (node === undefined) return ''
  if ('String' in node) return node.String.sval ?? ''
  if ('Integer' in node) return String(node.Integer.ival ?? 0)
  if ('Float' in node) return node.Float.fval ?? ''
  if ('Boolean' in node) return String(node.Boolean.boolval ?? false)
  if ('TypeName' in node) return namesOf(node.TypeName.names).at(-1) ?? ''
  return 'List' in node ? namesOf(node.List.items).join('.') : ''
}

/** Storage parameters and the like: `fillfactor=70`, `security_barrier`. */
export function storageTexts(nodes: readonly Node[] | undefined): readonly string[] {
  return definitionElements(nodes).map(({defnamespace, defname = '', arg}) => {
    const name = defnamespace === undefined ? defname : `${defnamespace}.${defname}`
    return `${name}=${arg === undefined ? 'true' : valueText(arg)}`
  })
}
