import {entityName} from '../words/snake-name.js'

/** What a sentence wants to be known later: how an attribute was before. */
export interface HistorySentence {
  readonly attribute: string
  /** Whose it is; null: the one thing that has it. */
  readonly owner: string | null
  /** What else is kept each time, as the sentence names it. */
  readonly details: readonly string[]
}

const noun = String.raw`[a-z][a-z-]*(?: [a-z][a-z-]*){0,2}?`
const whose = String.raw`(?:of|for|to|in) (?:each|every|an?|the|all) (${noun})`
const kept = String.raw`(?:is|are|must be|should be|has to be|have to be|needs? to be) (?:kept|logged|recorded|stored|tracked|maintained)`
const wanted = String.raw`(?:we |the system |it )?(?:must |should |shall |needs? to |want to )?(?:keep|record|track|store|maintain|log)s?`
const complete = String.raw`(?:the |an? |all )?(?:full |complete |whole )?`

const patterns: readonly RegExp[] = [
  new RegExp(String.raw`^${wanted} ${complete}(?:history|changes) (?:of|in|to) (?:the |its )?(${noun}) ${whose}$`, 'i'),
  new RegExp(String.raw`^${complete}history of (?:the )?(${noun}) ${whose} ${kept}$`, 'i'),
  new RegExp(String.raw`^${wanted} ${complete}(${noun}) history ${whose}$`, 'i'),
  new RegExp(String.raw`^${complete}(${noun}) history ${whose} ${kept}$`, 'i'),
  new RegExp(
    String.raw`^(?:all |every )?changes? (?:of|in|to) (?:the )?(${noun}) ${whose} ${kept}(?<with> with .+)?$`,
    'i',
  ),
]
const ofSome: readonly RegExp[] = [
  new RegExp(String.raw`^(?:all |every )?changes? (?:of|in|to) (?:the )?(${noun}) ${kept}(?<with> with .+)?$`, 'i'),
  new RegExp(String.raw`^(?:all |every )?(${noun}) changes? ${kept}(?<with> with .+)?$`, 'i'),
]

/** Null: the sentence wants no history. */
export function readHistorySentence(text: string): HistorySentence | null {
  const said = text.trim().replace(/\.$/, '')
  for (const pattern of [...patterns, ...ofSome]) {
    const match = pattern.exec(said)
    if (!match?.[1]) continue
    const list = match.groups?.['with']?.replace(/^ with /i, '') ?? ''
    const details = list.split(/\s*,\s*|\s+and\s+/).flatMap(item => (item === '' ? [] : [entityName(bare(item))]))
    const owner = ofSome.includes(pattern) ? null : (match[2] ?? null)
    return {attribute: entityName(match[1]), owner: owner && entityName(owner), details}
  }
  return null
}

function bare(item: string): string {
  return item.replace(/^(?:and |an? |the |its |their )+/i, '')
}
