import type {Token} from './token.js'

/**
 * What opens a list. `includes`: its owner stands right before it; `has`: its subject; `records`: whatever the sentence is about;
 * `recorded`: the list stands before it; `label`: a colon; `brackets`.
 */
export interface ListOpener {
  readonly kind: 'includes' | 'has' | 'with' | 'records' | 'recorded' | 'label' | 'brackets'
  /** Index of its first token, and of the first one of the list; for `recorded` of the one after its last. */
  readonly from: number
  readonly to: number
}

const includes = /^(?:includ(?:e|es|ing|ed)|contain(?:s|ing)?|compris(?:e|es|ing)|cover(?:s|ing)?|involving|namely)$/
const has = /^(?:has|have|having|possess(?:es)?|carry|carries|need|needs|features)$/
const records =
  /^(?:record|store|save|maintain|track|capture|keep|collect|register|log|specify|provide|enter|fill|input|require|display|set|document|outline|detail|define|note|state|indicate|show|hold|mark|save|manage|describe|list)(?:s|es|d|ed|ing)?$|^(?:specifies|specified|tracking|logging|setting|leaving|storing|saving|capturing|requiring|providing|managing|defining|describing|filling|keeps|kept)$/
const participles =
  /^(?:recorded|stored|saved|tracked|maintained|specified|provided|captured|registered|documented|noted|kept|entered|logged|collected|included|filled)$/
const described = /^(?:identified|characteri[sz]ed|described|defined|equipped|represented|distinguished|accompanied)$/

/** Null when nothing opens there. */
export function openerAt(tokens: readonly Token[], at: number): ListOpener | null {
  const token = tokens[at]
  if (!token) return null
  const {lower, tag} = token
  const next = tokens[at + 1]?.lower ?? ''
  const opens = (kind: ListOpener['kind'], length: number): ListOpener => ({kind, from: at, to: at + length})
  if (lower === '(' && at > 0) return opens('brackets', 1)
  if (lower === ':' && at > 0) return opens('label', 1)
  if (/^(?:need|needs|must|should|shall|will|are|is|be)$/.test(lower)) {
    const recorded = passiveEnd(tokens, at)
    if (recorded !== null) return {kind: 'recorded', from: at, to: recorded}
  }
  if (described.test(lower) && /^(?:by|with)$/.test(next)) return opens('has', 2)
  if (/^consist(?:s|ing)?$|^composed$/.test(lower) && next === 'of') return opens('includes', 2)
  if (lower === 'such' && next === 'as') return opens('includes', 2)
  if (lower === 'as' && next === 'follows') return opens('includes', tokens[at + 2]?.text === ':' ? 3 : 2)
  if (includes.test(lower)) return opens('includes', 1)
  if (has.test(lower) && !(tag === 'NOUN' || next === 'to')) return opens('has', 1)
  if (lower === 'with') return opens('with', 1)
  if (records.test(lower) && isVerb(tokens, at))
    return opens('records', isTwofold(tokens, at) ? 3 : next === 'in' ? 2 : 1)
  return null
}

/** "record and manage" */
function isTwofold(tokens: readonly Token[], at: number): boolean {
  const [mark, other] = tokens.slice(at + 1, at + 3)
  return mark?.lower === 'and' && other !== undefined && (other.tag === 'VERB' || doings.test(other.lower))
}

const doings =
  /^(?:manag|quer|updat|track|stor|maintain|display|view|record|sav|analy[sz]|monitor|provid)(?:e|es|ed|ing|y|ies|s)?$/

/** "recording each project's name": the tagger takes it for a noun. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  const before = tokens[at - 1]
  if (token.tag === 'VERB') return !(before?.tag === 'AUX' && /(?:ed|kept)$/.test(token.lower))
  if (token.tag !== 'NOUN') return false
  const isAfterMark = before === undefined || /^(?:,|;|:|and|to|also|must|should|can|will|shall)$/.test(before.lower)
  const next = tokens[at + 1]
  return (
    isAfterMark &&
    next !== undefined &&
    /^(?:DET|ADJ|PRON|NOUN|PROPN)$/.test(next.tag) &&
    (token.lower.endsWith('ing') || before?.lower === 'to')
  )
}

/** The end of "need to be recorded", "must also be stored in the system"; null when it says something else. */
function passiveEnd(tokens: readonly Token[], at: number): number | null {
  for (let index = at; index < at + 6; index++) {
    const lower = tokens[index]?.lower ?? ''
    if (participles.test(lower)) return index + 1
    if (
      !/^(?:need|needs|must|should|shall|will|are|is|be|to|also|all|being|then|carefully|accurately|automatically)$/.test(
        lower,
      )
    )
      return null
  }
  return null
}
