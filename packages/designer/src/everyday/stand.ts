import type {EverydayReader} from './said.js'
import {oneOf, stateThing} from './state.js'

const standing =
  /^(?:be|stand|sit|start|end|belong|hang|lie|live|work|take|happen|come|go|park|connect|lead|stay|report)$/

/** "Gates are at lifts", "a sample sits in one position of a box", "a carpenter is responsible for each piece". */
export const standReader: EverydayReader = {
  read(said) {
    const {statement, subjects, objects, around} = said
    const [subject] = subjects
    if (!standing.test(statement.verb) || statement.isPassive || !subject || subject.name === null) return null
    if (objects.some(({isKnown}) => isKnown)) return null
    const {name} = subject
    const belongs = statement.verb === 'belong'
    const places = around.filter(
      ({isKnown, phrase, name: place}) => (isKnown || (belongs && place !== null)) && phrase.from >= statement.to,
    )
    const isResponsible = statement.sentence.tokens[statement.to]?.lower === 'responsible'
    const [place] = places
    if (isResponsible && place?.name != null)
      return {facts: [...stateThing(said, subject), ...oneOf(said, place.name, name)], event: null}
    const links = places.slice(0, 1).flatMap(each => oneOf(said, name, each.name))
    if (links.length === 0 && (statement.verb === 'be' || statement.verb === 'take')) return null
    const unknown = places.filter(({isKnown}) => !isKnown).flatMap(each => stateThing(said, each))
    return {
      facts: [
        ...unknown,
        ...(subject.phrase.isPlural || subject.phrase.isEach || links.length > 0 ? stateThing(said, subject) : []),
        ...links,
      ],
      event: null,
    }
  },
}
