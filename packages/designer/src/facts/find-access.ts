import type {Clause} from '../clauses/clause.js'
import {entityName, snakeName} from '../words/snake-name.js'
import type {AccessFact, Fact} from './fact.js'

const read = 'look(?:ed)? up|find|found|list(?:ed)?|filter(?:ed)?|quer(?:y|ied)|retrieved?|fetch(?:ed)?|sort(?:ed)?'
const search = 'search(?:ed)?(?: for| through)?'
const each = '(?:all |the |an? |every |each |their |its )*'
const often = '(?:(?:often|usually|frequently|mostly|always|quickly) )*'

/** "Look up orders by customer, newest first", "list the visits of a patient". */
const active = new RegExp(
  `\\b(${read}|${search}) ${each}([a-z]+(?: [a-z]+)?) (?:by|for (?:an? |each |one |the )|of (?:an? |each |one ))(.+)$`,
  'i',
)

/** "Orders are looked up by customer". */
const passive = new RegExp(
  `^${each}([a-z]+(?: [a-z]+)?) (?:are|is|can be|must be|will be|should be) ${often}(${read}|${search}) by (.+)$`,
  'i',
)

/** "Report the revenue per month", "monthly sales reports". */
const period =
  /\b(?:reports?|statistics?|totals?|sums?|count|summaries|summary)(?: of| on| for)? (?:the )?([a-z]+(?: [a-z]+)?) (?:per|by|each|every) (?:day|week|month|quarter|year)\b/i

/** How a clause says that rows are read: what they are found by, and what comes first. Whether there are such columns is seen later. */
export function findAccess(clause: Clause): readonly Fact[] {
  const text = clause.text.replace(/[.!\s]+$/, '')
  const found = passive.exec(text)
  const [all, verb = '', noun = '', by = ''] = found
    ? [found[0], found[2], found[1], found[3]]
    : (active.exec(text) ?? [])
  if (all !== undefined) {
    const isSearch = /^search/i.test(verb)
    const ways = isSearch ? [by] : by.split(/,? or (?:by )?/i)
    return ways.flatMap(way => toFact(clause, all, {...readWords(way), entity: entityName(noun), isSearch}))
  }
  const report = period.exec(text)
  if (!report) return []
  const body = {
    kind: 'access',
    entity: entityName(report[1] ?? ''),
    foundBy: [],
    first: 'newest',
    isSearch: false,
  } as const
  return toFact(clause, report[0], {...body, isReport: true})
}

function toFact(clause: Clause, text: string, body: Omit<AccessFact, 'kind'>): readonly Fact[] {
  const start = clause.span[0] + clause.text.indexOf(text)
  return [{...body, kind: 'access', rule: 'access', clause: clause.id, text, span: [start, start + text.length]}]
}

type ReadWords = Pick<AccessFact, 'foundBy' | 'first' | 'isReport'>

/** "customer, newest first", "name or email". */
function readWords(text: string): ReadWords {
  const order = /\b(newest|latest|most recent|oldest|earliest)(?: (?:ones? )?first)?\b/i.exec(text)
  const first = order === null ? null : /^(?:old|earl)/i.test(order[1] ?? '') ? 'oldest' : 'newest'
  const names = (order === null ? text : text.slice(0, order.index))
    .split(/,|\band\b|\bor\b/i)
    .map(part => part.trim().replace(/^(?:their|its|the|an?|by)\s+/i, ''))
    .filter(part => part !== '')
  const simple = names.filter(name => /^[a-z_]+(?: [a-z_]+){0,2}$/i.test(name)).map(snakeName)
  return {foundBy: simple.length === names.length ? simple : [], first, isReport: false}
}
