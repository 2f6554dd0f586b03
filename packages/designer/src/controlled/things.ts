import type {Clause} from '../clauses/clause.js'
import {entityName} from '../words/snake-name.js'
import {keptInForm} from './forms/kept-in.js'
import {cursor, type Named} from './text/cursor.js'
import {lex} from './text/lex.js'

/** The things whose tables a text names, which are taken literally: nothing is added to them and nothing is guessed. */
export interface Things {
  /** The key of a thing in statements. */
  keyOf(named: Named): string
  isExact(key: string): boolean
}

export function findThings(clauses: readonly Clause[]): Things {
  const keys = new Map<string, string>()
  for (const {text} of clauses) {
    if (!text.includes('kept in')) continue
    const [statement] = keptInForm.read(cursor(lex(text) ?? []), noThings) ?? []
    if (statement?.what !== 'thing' || statement.table === null) continue
    keys.set(statement.thing, statement.thing)
    if (!keys.has(quotedKey(statement.table.name))) keys.set(quotedKey(statement.table.name), statement.thing)
  }
  return {
    keyOf: named => {
      const key = plainKey(named)
      return keys.get(key) ?? (named.quoted ? entityName(named.words) : key)
    },
    isExact: key => keys.has(key),
  }
}

const noThings: Things = {keyOf: plainKey, isExact: () => false}

function plainKey({words, quoted}: Named): string {
  return quoted ? quotedKey(words) : entityName(words)
}

/** Backticks keep the name of a table apart from the words for a thing. */
function quotedKey(name: string): string {
  return `\`${name}\``
}
