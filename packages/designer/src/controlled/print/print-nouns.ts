import type {SchemaModel, Table} from '@journeywright/schema'
import {plural} from '../../words/plural.js'
import {entityName} from '../../words/snake-name.js'
import {stopWords} from '../text/stop-words.js'
import {printCode} from './print-code.js'

/** What things are called in a text: words where they lead back to the same table, else its name in backticks. */
export interface Nouns {
  /** `order line` */
  one(table: Table): string
  /** `order lines` */
  many(table: Table): string
  /** The table that a foreign key of `from` refers to; null when it isn't in the model. */
  target(from: Table, references: {readonly table: string; readonly namespace?: string}): Table | null
}

export function printNouns({tables}: SchemaModel): Nouns {
  const nouns = new Map<Table, string>()
  const taken = new Set<string>()
  for (const table of tables) {
    const noun = chooseNoun(table, taken)
    taken.add(noun)
    nouns.set(table, noun)
  }
  const one = (table: Table) => nouns.get(table) ?? printCode(table.name)
  return {
    one,
    many: table => {
      const noun = one(table)
      const words = plural(noun.replaceAll(' ', '_'))
      return isSafe(words) && entityName(words) === noun.replaceAll(' ', '_') ? words.replaceAll('_', ' ') : noun
    },
    target: (from, {table: name, namespace}) => {
      const named = tables.filter(table => table.name === name)
      return named.find(table => table.namespace === (namespace ?? from.namespace)) ?? named[0] ?? null
    },
  }
}

function chooseNoun({name, namespace}: Table, taken: ReadonlySet<string>): string {
  const plain = entityName(name)
  for (const words of [plain, entityName(`${namespace}_${name}`)]) {
    const noun = words.replaceAll('_', ' ')
    if (isSafe(words) && entityName(noun) === words && !taken.has(noun)) return noun
  }
  const quoted = printCode(name)
  return taken.has(quoted) ? printCode(`${namespace}.${name}`) : quoted
}

function isSafe(name: string): boolean {
  const words = name.split('_')
  return words.length <= 4 && words.every(word => /^[a-z][a-z0-9]*$/.test(word) && !stopWords.has(word))
}
