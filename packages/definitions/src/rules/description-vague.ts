import type {FileRule} from '../check/file-rule.js'
import {nameKey} from '../text/name-key.js'

/** Shorter ones are a word or two. */
const shortest = 12
/** Longer ones that say no more. */
const empty = /^(helps?|assists?|deals|works) with \S+$/i

export const descriptionVague: FileRule = {
  id: 'definitions/description-vague',
  severity: 'warning',
  summary: 'A description says more than the name.',
  check({front, definition}, report) {
    const entry = front.keys?.get('description')
    const isChosen = definition.kind === 'agent' || definition.kind === 'skill'
    if (!isChosen || typeof entry?.value !== 'string' || entry.value.trim() === '') return
    const {length} = entry.value.trim()
    const isName = [definition.id, definition.name].some(name => nameKey(name) === nameKey(String(entry.value)))
    if (length >= shortest && !isName && !empty.test(entry.value.trim())) return
    report({
      message: isName
        ? 'Unexpected description that repeats the name, expected what it does and when to use it'
        : `Unexpected description \`${entry.value.trim()}\`, expected what it does and when to use it`,
      fix: 'Say in a sentence or two what it does and when to use it: tools choose by these words.',
      at: entry.at,
    })
  },
}
