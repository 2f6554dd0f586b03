import {placeAt, type Problem} from '@journeywright/problems'
import {findClauses} from '../clauses/find-clauses.js'
import {readSentence} from '../conventions/read-sentence.js'
import * as problem from '../problems.js'
import {forms} from './forms/forms.js'
import {readControlled} from './read-controlled.js'

/**
 * The sentences of a text that are not in the controlled language, each with the form that is nearest to it. Titles and
 * conventions may stand between them.
 */
export function checkControlled(text: string, file: string): readonly Problem[] {
  const clauses = findClauses([{text, start: 0, by: null}])
  const {clauses: read} = readControlled(clauses)
  return clauses
    .filter(({id, kind, text: said}) => {
      const isTitle = kind === 'heading' && !said.endsWith(':')
      return !read.has(id) && !isTitle && readSentence(said) === null
    })
    .map(({text: said, span}) => problem.notControlled(said, nearestForm(said), placeAt(file, text, span[0])))
}

/** The example that has most words with the sentence in common. */
function nearestForm(sentence: string): string {
  const words = new Set(wordsOf(sentence))
  const shared = (example: string) => wordsOf(example).filter(word => words.has(word)).length / wordsOf(example).length
  const [first] = forms.map(({example}) => example).toSorted((a, b) => shared(b) - shared(a))
  return first ?? ''
}

function wordsOf(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])]
}
