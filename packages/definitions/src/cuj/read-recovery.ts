import type {Located, Recovery} from '../definition.js'
import {listItems} from './list-items.js'
import type {MarkdownText} from './markdown-text.js'
import {arrow} from './read-used-names.js'
import type {Section} from './sections.js'

const milliseconds: Readonly<Record<string, number>> = {ms: 1, s: 1000, sec: 1000, m: 60_000, min: 60_000, h: 3_600_000}

/** Retries, waits, fallback agents and degradation, from the list items of an `Error Recovery` section. */
export function readRecovery(text: MarkdownText, section: Section | undefined): Recovery {
  const items = listItems(text, section?.nodes ?? [])
  const retries = /\d+/.exec(valueOf(items, 'max retries')?.text ?? '')
  const waits = (valueOf(items, 'backoff')?.text ?? '').matchAll(/(\d+(?:\.\d+)?)\s*(ms|sec|s|min|m|h)\b/g)
  return {
    maxRetries: retries ? Number(retries[0]) : null,
    backoffMs: [...waits].map(([, amount, unit]) => Number(amount) * (milliseconds[unit ?? 's'] ?? 1000)),
    fallbacks: items.flatMap(fallbacksIn),
    degradation: valueOf(items, 'graceful degradation') ?? null,
  }
}

/** The value of `- **Name**: value`. */
function valueOf(items: readonly Located[], name: string): Located | undefined {
  const pattern = new RegExp(`^(?:\\*\\*)?${name}(?:\\*\\*\\s*:|:\\*\\*|:)\\s*(.+)$`, 'i')
  return items
    .map(({text, at}) => {
      const value = pattern.exec(text)?.[1]
      return value === undefined ? null : {text: value, at: {...at, column: at.column + text.length - value.length}}
    })
    .find(value => value !== null)
}

/** `A → B → C (reason)`: B takes over from A, and C from B. A sentence with an arrow in it is none. */
function fallbacksIn({text, at}: Located): Recovery['fallbacks'] {
  const [, chain = text, reason = ''] = /^(.*?)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)\.?$/.exec(text) ?? []
  const names = chain.split(arrow).map(name => name.replace(/[*_`]{1,2}/g, '').trim())
  if (names.length < 2 || names.some(name => name === '' || name.split(' ').length > 4)) return []
  return names.slice(1).map((to, index) => ({from: names[index] ?? '', to, reason, at, toAt: at}))
}
