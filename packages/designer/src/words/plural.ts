import pluralize from 'pluralize'

const uncountable = new Set(
  'data equipment feedback history index information inventory media metadata money news series staff stock'.split(' '),
)

/** The last word of a snake_case name in the plural: `order_item` gives `order_items`, `order_history` stays. */
export function plural(name: string): string {
  const words = name.split('_')
  const last = words.at(-1) ?? name
  if (uncountable.has(last)) return name
  // The singular of "salespeople" is easily missed.
  if (/.person$/.test(last)) return `${name}s`
  return [...words.slice(0, -1), pluralize.plural(last)].join('_')
}
