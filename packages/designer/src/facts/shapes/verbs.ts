/** Verbs of sentences about links, by their plain form; `many` says that both sides usually have many. */
const many =
  'attend enroll enrol participate subscribe follow like join borrow tag study speak know visit favorite collaborate take favourite bookmark reserve rent purchase buy supply select collect vote'
const one =
  'arrive assign belong book carry conduct contain control consist create deliver depart depend employ fly give handle have hold host include issue lead lend lie live locate make manage offer operate order organize own pay perform place play produce provide publish receive refer register relate report represent request review rate run sell send serve sit sponsor store submit supervise teach treat use work write describe list come generate process contact sign head support link associate drive approve coach mentor coordinate direct'

const linkVerbs: ReadonlySet<string> = new Set([...many.split(' '), ...one.split(' ')])
export const manySidedVerbs: ReadonlySet<string> = new Set([...many.split(' '), 'work on', 'register for'])

/** `works`, `enrolled`, `taking` to their plain form, when it is one of ours; null otherwise. */
export function linkVerb(word: string): string | null {
  const lower = word.toLowerCase()
  const forms = [
    lower,
    lower.replace(/ies$/, 'y'),
    lower.replace(/e?s$/, ''),
    lower.replace(/s$/, ''),
    lower.replace(/(?:ed|ing)$/, ''),
    lower.replace(/(?:ed|ing)$/, 'e'),
    lower.replace(/d$/, ''),
    lower.replace(/(.)\1(?:ed|ing)$/, '$1'),
  ]
  const irregular: Readonly<Record<string, string>> = {
    has: 'have',
    made: 'make',
    written: 'write',
    taught: 'teach',
    taken: 'take',
    held: 'hold',
    sent: 'send',
    sold: 'sell',
    bought: 'buy',
    given: 'give',
    led: 'lead',
    run: 'run',
    built: 'build',
    chosen: 'choose',
    driven: 'drive',
    paid: 'pay',
    shown: 'show',
    worn: 'wear',
  }
  return irregular[lower] ?? forms.find(form => linkVerbs.has(form)) ?? null
}

const agents: Readonly<Record<string, string>> = {
  approve: 'approver',
  coach: 'coach',
  coordinate: 'coordinator',
  direct: 'director',
  head: 'head',
  lead: 'leader',
  manage: 'manager',
  mentor: 'mentor',
  supervise: 'supervisor',
}

/** What one is who does it, for verbs that make a role of it: `manage` gives `manager`. Null for others. */
export function roleOf(verb: string): string | null {
  return agents[verb] ?? null
}

/** The same for any verb: `review` gives `reviewer`. */
export function agentNoun(verb: string): string {
  const word = verb.split(' ')[0] ?? verb
  if (word === 'write') return 'author'
  return (
    agents[word] ?? (/(?:[^a]te|it|ct|st)$/.test(word) ? `${word.replace(/e$/, '')}or` : `${word.replace(/e$/, '')}er`)
  )
}

/** A place that something goes to or comes from is called after that: `departure` and `arrival`. */
export function placeNoun(verb: string): string | null {
  return verb === 'arrive' ? 'arrival' : verb === 'depart' ? 'departure' : null
}
