import {findClauses} from '../clauses/find-clauses.js'
import type {DesignAnswer} from '../design-input.js'
import {stateFacts} from '../facts/state-facts.js'
import {describedBy} from './describe-id.js'

const nothing = /^(?:no|none|nothing|nope|n\/?a|[-–—]+)[.!]?$/i

/** Answers as sentences of a request, each said once; those that say nothing are left out. */
export function readAnswers(answers: readonly DesignAnswer[]): readonly {readonly text: string; readonly by: string}[] {
  const said = new Set<string>()
  return answers.flatMap(answer => {
    const text = asSentence(answer)
    if (nothing.test(answer.text.trim()) || said.has(text)) return []
    said.add(text)
    return [{text, by: answer.by}]
  })
}

/** "a name and a code" is completed by its question, that asks about each of a thing. */
function asSentence({question, text}: DesignAnswer): string {
  const plain = text.trim()
  const thing = describedBy(question)
  if (thing === null || isSentence(plain)) return plain
  const list = plain.replace(/^[-*•]\s+/, '').replaceAll(/\s*\n\s*(?:[-*•]\s+)?/g, ', ')
  return `Each ${thing} has ${list.replace(/^(?:(?:it|they)\s+)?(?:has|have|keeps?)\s+/i, '')}`
}

function isSentence(text: string): boolean {
  return stateFacts(findClauses([{text, start: 0, by: null}])).length > 0
}
