/**
 * The columns of a partition key as `pg_get_partkeydef` prints it, `RANGE (created_at, lower(name))`: names as they are,
 * expressions in parentheses, and no collations and operator classes.
 */
export function partitionColumns(definition: string): readonly string[] {
  const inside = definition.slice(definition.indexOf('(') + 1, -1)
  return splitList(inside).map(item => toName(item.trim()))
}

const name = /^(?:"(?<quoted>(?:[^"]|"")+)"|(?<plain>[a-z_\u0080-\uffff][\w$\u0080-\uffff]*))(?![\w(.])/

function toName(item: string): string {
  const {quoted, plain} = name.exec(item)?.groups ?? {}
  if (quoted !== undefined) return quoted.replaceAll('""', '"')
  if (plain !== undefined) return plain
  return item.startsWith('(') ? item.slice(0, item.lastIndexOf(')') + 1) : `(${item})`
}

/** At commas that are in no parentheses and no quotes. */
function splitList(text: string): readonly string[] {
  const items = ['']
  let depth = 0
  for (const [piece] of text.matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|[\s\S]/g)) {
    if (piece === '(') depth++
    if (piece === ')') depth--
    if (piece === ',' && depth === 0) items.push('')
    else items.push(`${items.pop() ?? ''}${piece}`)
  }
  return items
}
