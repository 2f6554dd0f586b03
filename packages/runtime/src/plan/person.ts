import {nameKey, type Located} from '@journeywright/definitions'

const words = new Set(['person', 'a-person', 'human', 'a-human', 'user', 'the-user', 'manual', 'you'])

/** `**Agent**: person` leaves a step to somebody. */
export function namesPerson({text}: Located): boolean {
  return words.has(nameKey(text.replace(/\(.*$/, '')))
}

/** "User copies the folder" is for somebody to do; "User stories are written" is not. */
export function leadsWithPerson({text}: Located): boolean {
  return /^(?:[*_`]*)(?:(?:The )?User|(?:A |The )?(?:Person|Human)|You)(?:[*_`]*) (?!stories\b)[a-z]+/.test(text)
}
