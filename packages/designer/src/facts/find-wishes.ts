import type {Clause} from '../clauses/clause.js'
import type {Fact, FactBody} from './fact.js'

interface WishRule {
  readonly id: string
  readonly pattern: RegExp
  readonly body: FactBody
}

const running = 'It is a promise about the running system; keys, indexes and volumes serve it, a schema cannot keep it.'

const rules: readonly WishRule[] = [
  {
    id: 'audit',
    pattern:
      /\baudit(?:s|ed|ing|able)?\b(?![- ](?:client|committee|engagement|firm|office)s?\b)(?:[- ](?:trails?|logs?|logging))?|\bhistory of (?:all|every) changes?\b/i,
    body: {kind: 'trait', trait: 'audited'},
  },
  {
    id: 'audit-by-law',
    pattern: /\b(?:hipaa|sox|sarbanes[- ]oxley)\b/i,
    body: {kind: 'trait', trait: 'audited'},
  },
  {
    id: 'privacy',
    pattern: /\b(?:gdpr|ccpa|lgpd|right to be forgotten)\b/i,
    body: {
      kind: 'non-functional',
      note: 'Columns with personal data are marked `pii`, so that they are found when somebody asks for them or wants them erased.',
    },
  },
  {
    id: 'cards',
    pattern: /\bpci(?:[- ]dss)?\b/i,
    body: {
      kind: 'non-functional',
      note: 'No card number is stored: payments keep the references of the payment provider.',
    },
  },
  {
    id: 'soft-delete',
    pattern: /\bsoft[- ]delet\w*|\b(?:recover|restore)\w* deleted\b|\breversibl[ey] delet\w+/i,
    body: {kind: 'trait', trait: 'soft_delete'},
  },
  {
    id: 'search',
    pattern:
      /\bfull[- ]text\b(?: search\w*)?|\b\w+ search(?:es|ing)?\b(?! engine)|\bsearch(?:able)? (?:for |through )?\w+/i,
    body: {kind: 'trait', trait: 'searchable'},
  },
  {
    id: 'concurrency',
    pattern: /\b[\d,.]+\s*[km]?\+? (?:concurrent|simultaneous) \w+|\bconcurrent(?: \w+)?/i,
    body: {kind: 'non-functional', note: running},
  },
  {
    id: 'throughput',
    pattern: /\b(?:[\d,.]+ )?(?:read |write )?(?:\w+ )?per second\b|\bthroughput\b/i,
    body: {kind: 'non-functional', note: running},
  },
  {
    id: 'latency',
    pattern:
      /\b(?:query )?(?:response|load) times?\b|\blatency\b|[<≤] ?\d+ ?m?s\b|\b(?:(?:answer|respond|load|return|complete|finish)\w* )?(?:within|under|in less than|in at most) \d+ ?(?:ms|milliseconds?|seconds?)\b|\bperformance\b/i,
    body: {kind: 'non-functional', note: running},
  },
  {
    id: 'scale',
    pattern: /\b(?:high[- ])?(?:scalability|scalable|availability|reliability|uptime|fault[- ]toleran\w+)\b/i,
    body: {kind: 'non-functional', note: running},
  },
  {
    id: 'transactions',
    pattern: /\b(?:full )?acid\b(?: compliance)?|\btransactional integrity\b/i,
    body: {kind: 'non-functional', note: 'PostgreSQL keeps it for every table.'},
  },
  {
    id: 'encryption',
    pattern: /\bencrypt\w*\b(?: data)?(?: (?:at rest|in transit))?/i,
    body: {
      kind: 'non-functional',
      note: 'Disk and connection are encrypted by the server; secrets are stored as hashes.',
    },
  },
  {
    id: 'backup',
    pattern: /\bback[- ]?ups?\b|\bdisaster recovery\b|\bmonitoring\b/i,
    body: {kind: 'non-functional', note: 'It is a matter of operation.'},
  },
]

/** What a clause asks of the whole schema: audit, soft delete, search, and what no schema can promise. */
export function findWishes(clause: Clause): readonly Fact[] {
  return rules.flatMap(({id, pattern, body}): readonly Fact[] => {
    const match = pattern.exec(clause.text)
    if (!match) return []
    const start = clause.span[0] + match.index
    return [{...body, rule: id, clause: clause.id, text: match[0], span: [start, start + match[0].length]}]
  })
}
