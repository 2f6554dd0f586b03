import type {EverydayReader} from './said.js'
import {oneOf, stateList, stateThing} from './state.js'

const holding = /^(?:have|include|contain|comprise|offer|list|consist|get|carry|feature)$/

/** "Each pet has a name", "invoices, which list treatments with a price". */
export const hasReader: EverydayReader = {
  read(said) {
    const {statement, subjects, objects} = said
    const [subject] = subjects
    if (!holding.test(statement.verb) || statement.isPassive || !subject || subject.name === null) return null
    const owner = subject.name
    const {details} = statement
    const isSubjectThing = stateThing(said, subject)
    const held = objects.find(({phrase}) => phrase === details?.of)
    if (details === null || held === undefined || held.name === null) {
      const inside = statement.sentence.tokens[statement.to]?.lower === 'of' ? 1 : 0
      const many = objects.flatMap(object =>
        isManyThing(object.phrase.isPlural, objects.length) &&
        !object.isKnown &&
        object.name !== null &&
        isAlone(objects)
          ? stateThing(said, object)
          : [],
      )
      return {facts: [...isSubjectThing, ...many, ...stateList(said, owner, statement.to + inside)], event: null}
    }
    const before = objects.length > 1 ? stateList(said, owner, statement.to, held.phrase.from) : []
    const isMany = held.phrase.isPlural
    const isTheirs = isMany || statement.isPossible || statement.verb === 'get'
    const link = isMany
      ? oneOf(said, owner, held.name, {max: 'many', inverseMax: null, verb: 'has', min: 0})
      : isTheirs
        ? oneOf(said, held.name, owner, {min: 1})
        : oneOf(said, owner, held.name)
    return {
      facts: [
        ...isSubjectThing,
        ...stateThing(said, held),
        ...before,
        ...link,
        ...stateList(said, held.name, details.from),
      ],
      event: null,
    }
  },
}

function isManyThing(isPlural: boolean, count: number): boolean {
  return isPlural && count <= 3
}

/** "Freezers have shelves": nothing else is kept of them there. */
function isAlone(objects: readonly {readonly phrase: {readonly isPlural: boolean}}[]): boolean {
  return objects.every(({phrase}) => phrase.isPlural)
}
