import type {Part} from '../../facts/split-list.js'

const finite =
  'has|have|had|is|are|was|were|can|cannot|may|must|will|does|do|gets?|carr(?:y|ies)|holds?|records?|stores?|keeps?|belongs?|sits?|hangs?|points?|runs?|goes|go|comes?|contains?|needs?|determines?|identif(?:y|ies)|never|always|obviously|stays?|lives?|exposes?|hosts?|measures?|says?|ends?|takes?|follows?|only|visit(?:s|ed)?|should|stamps?|covers?|starts?|brings?|fix(?:es)?|settles?|makes?|tells?|represents?|places?|writes?|arrives?|wants?|gives?|reads?|ties?|links?|joins?|connects?|works?|uses?|costs?|counts?|pays?|drives?|owns?'
const stops = /\b(?:and|or|for|whether|which|that|who|if|of which|when|where|how|what|to|it|they|we)\b/i
const opener = new RegExp(
  String.raw`^(?:(?:(?:it|they|we|he|she|i|you|there|nothing|nobody|each one|either|neither|both)\s)|(?<name>(?:(?:the|an?|each|every|its|their|our|no|these|those|most|some|all)\s+)?(?:[\w'’-]+\s+){1,4}?)(?:obviously |clearly |plainly |also |then )?(?:${finite})\b)`,
  'i',
)
/** Verbs that go on about the same subject after a comma or "and". */
const predicate =
  'is|are|has|have|carr(?:y|ies)|holds?|records?|stamps?|gets?|says?|names|belongs?|sits?|points?|starts|finishes|ends|keeps?|stores|covers|identifies|determines|fixes|settles|writes down|can|cannot|may|must|never|also'
const joints = new RegExp(
  [
    String.raw`\s+(?:--|—|–)\s+`,
    String.raw`;\s+`,
    String.raw`:\s+(?=\S)`,
    String.raw`,?\s+(?:and|but)\s+(?=(?:${predicate})\s)`,
    String.raw`,\s+(?=(?:${predicate})\s)`,
    String.raw`,?\s+(?=with\s+(?:an?|the|its|their)\s)`,
    String.raw`,\s+(?=each\s+(?:with|having)\s)`,
    String.raw`,?\s+(?=(?:of|for|on|against) (?:which|whom) (?:we|it|they)\s)`,
    String.raw`,?\s+(?:and|but|so|because|though|although|since|while|whereas)\s+`,
    String.raw`,\s+(?=which\s(?:is|are|was|can|cannot|may|must|runs?|never|plainly|obviously|have|has|should|will)\b)`,
    String.raw`,\s+`,
  ].join('|'),
  'gi',
)

/** A statement, and what parts it from the one before. */
export interface ToldPart extends Part {
  readonly joint: string
}

/**
 * The statements of a told sentence, brackets blanked so that offsets stay true: dashes, semicolons, a second verb of the
 * same subject, and a conjunction or a comma before a new subject and its verb part them.
 */
export function splitTold(text: string): readonly ToldPart[] {
  const plain = joinSubject(
    text.replace(/\([^()]*\)/g, blank).replace(/['’](?:s|ve) got\b/gi, found => ' has'.padEnd(found.length)),
  )
  const parts: ToldPart[] = []
  let [from, joint] = [0, '']
  for (const match of plain.matchAll(joints)) {
    const at = match.index + match[0].length
    if (!beginsStatement(match[0], plain.slice(at))) continue
    parts.push({text: plain.slice(from, match.index), start: from, joint})
    from = at
    joint = match[0].trim()
  }
  parts.push({text: plain.slice(from), start: from, joint})
  const inside = [...text.matchAll(/\(([^()]+)\)/g)].map(match => ({
    text: match[1] ?? '',
    start: match.index + 1,
    joint: '(',
  }))
  return [...parts, ...inside.filter(part => opener.test(part.text))].filter(part => /\p{L}/u.test(part.text))
}

function beginsStatement(joint: string, rest: string): boolean {
  if (/--|—|–|;/.test(joint)) return true
  if (
    new RegExp(
      String.raw`^(?:${predicate}|with|each (?:with|having)|(?:of|for|on|against) (?:which|whom)|which)\s`,
      'i',
    ).test(rest) &&
    !joint.startsWith(':')
  )
    return true
  const match = opener.exec(rest)
  if (!match) return false
  const name = match.groups?.['name']
  return name === undefined || !stops.test(name)
}

/** "Tanks -- fermenters, if you like -- have names": the aside goes, the subject keeps its verb. */
function joinSubject(text: string): string {
  return text.replace(
    new RegExp(String.raw`^((?:[\w'’-]+\s+){1,4}?)((?:--|—|–)\s+.{3,120}?\s(?:--|—|–)\s+)(?=(?:${finite})\b)`, 'i'),
    (_all, subject: string, aside: string) => subject + blank(aside),
  )
}

function blank(found: string): string {
  return ' '.repeat(found.length)
}
