/** How a statement says what is kept of something. Offsets are into its text. */
export interface ToldStatement {
  /** The words for whose list it is; null: what was spoken of before. */
  readonly owner: string | null
  readonly list: string
  readonly listStart: number
  /** "Under an order we keep its lines": of the owner there are several of each item. */
  readonly isInside: boolean
  /** What the statement before ended with has the list: "ports, each with a name". */
  readonly isOfLast: boolean
  /** What it belongs to, in "one row per station per month: the hours, …". */
  readonly per: string | null
}

const listVerb = String.raw`(?:has|have|had|gets?|carr(?:y|ies)|holds?|records?|stores?|stamps?|keeps?|needs?|takes?|says?|shows?|notes?|logs?|writes? down|wrote down|brings?|bears?|comes? with|is given|are given|consists? of|exposes?|with)`
const told = String.raw`(?:(?:also|only|just|really|do|does|then|always|will|would like to|want to|have to|need to|must|should|can|care about keeping|still)\s+)*(?:hold|keep|record|need|note|track|store|want|write down|log|have|know|capture|copy|carry|stamp|collect|get|see)`
const teller = String.raw`(?:we|i|you|it is|it's|that is|somebody|someone)`
const fillers =
  /^\s*(?:(?:oh|so|now|then|right|okay|ok|obviously|and|but|also|finally|firstly|first|last|separately|next|monthly|daily|weekly|yearly|again|inbound|outbound|honestly|basically|beyond that|after that|on top of that|lastly|plus|of course)\b[,:]?\s+|(?:--|—|–)\s+)+/i
const subject = String.raw`(?<owner>(?:[\p{L}\d'’_-]+\s+){0,5}?[\p{L}\d'’_-]+)`
const helpers = String.raw`(?:\s+(?:also|then|each|all|only|now|just|simply|must|should|will|does|do|to|typically|therefore))*`

const patterns: readonly RegExp[] = [
  new RegExp(String.raw`^(?<same>(?:also\s+)?(?:${listVerb}|names))\s+(?<list>.+)$`, 'isu'),
  new RegExp(String.raw`^each\s+(?:with|having)\s+(?<list>.+)$`, 'isu'),
  new RegExp(String.raw`^(?:of|for|on|against)\s+(?:which|whom)\s+${teller}\s+${told}\s+(?<list>.+)$`, 'isu'),
  new RegExp(
    String.raw`^there\s+(?:is|are)\s+(?:also\s+)?(?<list>an?\s+[\w -]+?)\s+on\s+(?<owner>(?:the|each|every)\s+[\w -]+)`,
    'isu',
  ),
  new RegExp(
    String.raw`^(?<in>for|on|about|against|under|with|inside|within|of)\s+${subject},?\s+${teller}(?:\s+${told}|\s+(?:just|only))(?:\s+(?:is|are))?\s+(?<list>.+)$`,
    'isu',
  ),
  new RegExp(
    String.raw`^(?:we|i)\s+(?:[\w-]+\s+){1,2}?(?<owner>an?\s+(?:[\w-]+\s+){0,2}?[\w-]+)\s+(?:per|for each|for every|against each|on each)\s+(?<per>[\w -]+?)\s*[:,]\s+(?<list>.+)$`,
    'isu',
  ),
  new RegExp(
    String.raw`^one\s+(?<owner>[\w -]+?)(?:\s+row)?\s+(?:per|for each|for every)\s+(?<per>[\w-]+)(?:\s+per\s+[\w-]+)*\s+with\s+(?<list>.+)$`,
    'isu',
  ),
  new RegExp(
    String.raw`^(?:we|i)\s+${told}\s+(?<owner>(?:an?\s+)?(?:[\w-]+\s+){0,2}?[\w-]+?)\s+(?:--|—|–|:)\s+(?<list>.+)$`,
    'isu',
  ),
  new RegExp(
    String.raw`^${teller}\s+${told}\s+(?<list>.+?)(?:\s+(?:for|about|on|against)\s+(?:each|every)\s+(?<owner>[\w -]+?))?[.]?$`,
    'isu',
  ),
  new RegExp(
    String.raw`^${subject}\s+(?:is|are)\s+(?:(?:then|just|simply|only)\s+)*(?:held as\s+)?(?:[\w ,-]*?\b(?:lookup|list|table|row|record|entity|entities|catalogue|dimension|data too)\b\s*(?:of|:|with|carrying|--|–|—|,)?\s+)(?<list>.+)$`,
    'isu',
  ),
  new RegExp(String.raw`^${subject}${helpers}\s+${listVerb}\s*:?\s+(?<list>.+)$`, 'isu'),
  new RegExp(
    String.raw`^${subject}\s+(?:is|are)\s+(?:(?:then|just|simply|only)\s+)*(?<list>(?:an?|one|the)\s[^,]+,.+,.+)$`,
    'isu',
  ),
  new RegExp(String.raw`^(?<owner>(?:[\p{L}'’-]+\s+){0,2}[\p{L}'’-]+):\s+(?<list>.+)$`, 'isu'),
]

/** Null when it says nothing of that kind. */
export function readToldStatement(given: string, isFirst: boolean): ToldStatement | null {
  const skipped = fillers.exec(given)?.[0].length ?? 0
  const text = given.slice(skipped)
  const colon = readColon(text)
  if (colon) return {...colon, listStart: skipped + colon.listStart}
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups
    if (!groups || (isFirst && groups['same'] !== undefined)) continue
    const list = groups['list'] ?? ''
    const listStart = skipped + text.lastIndexOf(list)
    const isInside = /^(?:under|inside|within)$/i.test(groups['in'] ?? '')
    const isOfLast = /^each\s+(?:with|having)\s|^(?:of|for|on|against)\s+wh/i.test(text)
    return {owner: groups['owner'] ?? null, list, listStart, isInside, isOfLast, per: groups['per'] ?? null}
  }
  return null
}

const introduced =
  /\b(?:an?|one)\s+((?:[\w-]+\s+){0,2}?[\w-]+?)(?=\s+(?:per|for|against|on|to|comes?|from|is|of|that|which|row|record)\b|$)/gi
const dull = /\b(?:list|table|thing|lookup|lot|bit|few|number|row|record|dimension|day|month|year|several)\b/i

/** "Monthly we cut a statement per account: the period start, …": what comes up in it, or what the sentence is about. */
function readColon(text: string): ToldStatement | null {
  const match = /^([^:]{6,160}?):\s+(.+)$/s.exec(text)
  const [, said = '', list = ''] = match ?? []
  if ((list.match(/,/g)?.length ?? 0) < 2 || /^\w+(?: \w+)?$/.test(said)) return null
  return {
    owner: ownerBefore(said),
    list,
    listStart: text.length - list.length,
    isInside: false,
    isOfLast: false,
    per: null,
  }
}

function ownerBefore(said: string): string | null {
  if (/\b(?:several|more than one|many|on them|about them)$/i.test(said)) return null
  const parts = /\b(?:into|gets?|have)\s+((?:[\w-]+\s+){0,2}?[\w-]+s)$/i.exec(said)?.[1]
  if (parts !== undefined) return parts
  const isMaking = /^(?:we|i|they|you)\s|\b(?:gives?(?: us)?|becomes|cut|comes? back|raises?|produces?|makes?)\b/i.test(
    said,
  )
  const named = [...said.matchAll(introduced)].map(found => found[1] ?? '').findLast(name => !dull.test(name))
  if (isMaking && named !== undefined) return named
  const verb =
    /^((?:(?:an?|the|each|every)\s+)?(?:[\w-]+\s+){0,3}?[\w-]+)\s+(?:is|are|has|have|can|must|carr(?:y|ies)|holds?|gets?|mounts?|needs?)\b/i.exec(
      said,
    )?.[1]
  return verb ?? null
}
