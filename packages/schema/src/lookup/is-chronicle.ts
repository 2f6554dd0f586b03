import {nameWords} from './name-words.js'

const words = ['audit', 'audits', 'log', 'logs', 'event', 'events', 'history', 'activity', 'activities']

/** What is written down for good may speak of rows that are gone. */
export function isChronicle({name}: {readonly name: string}): boolean {
  return nameWords(name).some(word => words.includes(word))
}
