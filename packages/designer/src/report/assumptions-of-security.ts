import type {Assumption, Classification, Table} from '@journeywright/schema'
import type {Brief} from '../brief/brief.js'

const kinds: Readonly<Record<Classification, string>> = {
  pci: 'data of cards',
  phi: 'health data',
  pii: 'personal data',
  secret: 'secrets',
}

/** How confidential the data is taken to be, by its kinds, where the request doesn't say. */
export function assumptionsOfSecurity(
  tables: readonly Table[],
  brief: Brief | null | undefined,
): readonly Assumption[] {
  if (brief?.security_requirements?.data_classification !== undefined) return []
  const held = tables.filter(({columns}) => columns.some(({classification}) => classification.length > 0))
  if (held.length === 0) return []
  const found = new Set(held.flatMap(({columns}) => columns.flatMap(({classification}) => classification)))
  const words = (['phi', 'pci', 'pii', 'secret'] as const).filter(kind => found.has(kind)).map(kind => kinds[kind])
  const level = found.has('phi') || found.has('pci') ? 'restricted' : 'confidential'
  const rest = brief?.project.type === 'analytics' ? 'internal, as is everything that is only counted' : 'internal'
  return [
    {
      id: 'security.level',
      statement: `${held.map(({name}) => `\`${name}\``).join(', ')} ${held.length === 1 ? 'is' : 'are'} ${level}, other tables are ${rest}.`,
      because: `There are ${listed(words)} in ${held.length === 1 ? 'it' : 'them'}, and the request does not say how confidential they are.`,
      alternatives:
        level === 'restricted'
          ? ['confidential: whoever works with the rows may read them']
          : ['restricted: encrypted by the application, and every reading is logged'],
      question: `How confidential are the ${listed(words)}: internal, confidential or restricted?`,
      impact: held.length,
    },
  ]
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}
