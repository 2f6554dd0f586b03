import {isPerson} from '../references/is-person.js'
import type {EverydayReader, Heard, Named, Said} from './said.js'
import {between, oneOf, stateList, stateThing} from './state.js'

const recording =
  /^(?:record|store|note|keep|log|save|write|capture|know|register|document|collect|track|put|remember|enter|see)$/

/** "For every appointment we record …", "we note … for each hive", "and write down …". */
export const recordReader: EverydayReader = {
  read(said) {
    const {statement, event} = said
    if (!statement.isNarrated || !recording.test(statement.verb)) return null
    const frame = frameOf(said)
    const isAfter = frame !== null && frame.phrase.from > statement.to
    const owner =
      (frame === null || (statement.isContinued && !isAfter) || wasDone(said) ? event : null) ?? frame?.name ?? null
    if (owner === null) return null
    const present = readPresent(said, owner)
    if (present !== null) return present
    const link = frame !== null && frame.name !== null && frame.name !== owner ? oneOf(said, owner, frame.name) : []
    const named = frame === null ? [] : stateThing(said, frame)
    const until = statement.sentence.tokens.findIndex(
      ({lower}, at) =>
        at > statement.to &&
        /^(?:for|of)$/.test(lower) &&
        /^(?:each|every)$/.test(statement.sentence.tokens[at + 1]?.lower ?? ''),
    )
    const end = until < 0 ? statement.end : until
    const {details} = statement
    const rest = until >= 0 && details !== null && details.from > until ? stateList(said, owner, details.from) : []
    return {facts: [...named, ...link, ...stateList(said, owner, statement.to, end), ...rest], event: owner}
  },
}

/** "When I harvest honey I note …": each time. */
function wasDone({event}: Said): boolean {
  return event !== null
}

/** "who was present": who of those that there are. */
function readPresent(said: Said, owner: string): Heard | null {
  const {sentence, to, end} = said.statement
  const words = sentence.tokens.slice(to, end + 4).map(({lower}) => lower)
  if (words[0] !== 'who' || !words.some(word => /^(?:present|there|attended|came|showed|joined)$/.test(word)))
    return null
  const people = [...said.segment.known].filter(isPerson)
  const [person] = people
  if (person === undefined) return {facts: [], event: owner}
  return {facts: between(said, 'attendance', [owner, person]), event: owner}
}

/** For what each row of it is recorded. */
function frameOf({statement, around}: Said): Named | null {
  const isFrame = ({preposition, phrase}: Said['around'][number]) =>
    /^(?:for|on|at|of|about|from|during|after)$/.test(preposition) &&
    (phrase.to <= statement.from || (/^(?:for|of)$/.test(preposition) && phrase.isEach))
  const found = around.find(
    adjunct =>
      isFrame(adjunct) &&
      adjunct.name !== null &&
      (adjunct.isKnown || adjunct.phrase.isEach || adjunct.phrase.isPlural),
  )
  return found ?? null
}
