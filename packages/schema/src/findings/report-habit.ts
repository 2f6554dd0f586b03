import type {ElementFinding, ElementReport} from './element-rule.js'
import type {SchemaElement} from './schema-element.js'

/** A place that a finding names: `orders.placed_at`. */
export interface NamedPlace {
  readonly label: string
  readonly about: SchemaElement
}

/** From here on it's a habit of the schema. */
const fewest = 11
const shown = 3

/** What few places do is said of each, and what many do once: somebody chose it, and it's one thing to choose otherwise. */
export function reportHabit(
  places: readonly NamedPlace[],
  {one = '', many}: {readonly one?: string; readonly many: string},
  report: ElementReport,
  say: (what: string) => Pick<ElementFinding, 'message' | 'fix'>,
): void {
  if (places.length < fewest) {
    for (const {label, about} of places) report({about, ...say(`${one && `${one} `}\`${label}\``)})
    return
  }
  const [first, ...others] = places.map(({about}) => about)
  const names = places.slice(0, shown).map(({label}) => `\`${label}\``)
  report({...(first && {about: first}), others, ...say(`${places.length} ${many} (${names.join(', ')} and others)`)})
}
