import type {Problem} from '@journeywright/problems'
import {noDataNeeds} from '../problems.js'
import type {SpecPart} from './spec-part.js'

interface Need {
  readonly needed: boolean
  readonly why: string
  readonly problems: readonly Problem[]
}

const denials =
  /\b(?:no|without(?: any)?) (?:database|schema|data model|storage)(?: \w+)? ?(?:changes?|needed|required)?\b|\b(?:does not|doesn't|nothing to) (?:store|save|persist)\b/i

const asks =
  /\b(?:stor(?:es?|ed|ing)|sav(?:es?|ed|ing)|keeps?|kept|records?|recorded|persist\w*|tracks?|tracked|remembers?|database|tables?|accounts?|history|has (?:an?|many|one)|have (?:an?|many|one)|belongs? to)\b|\b(?:can|want to|able to|may|must) (?:\w+ )?(?:create|add|edit|delete|remove|register|sign up|submit|post|leave|write|upload|assign|subscribe|order|book|buy|pay|comment|rate|review|invite|schedule|publish|manage|enrol\w*)\b/i

/** Whether a specification asks for data at all, and which of its words say so. */
export function findNeed(parts: readonly SpecPart[], hasModels: boolean, path: string): Need {
  const needed = (why: string): Need => ({needed: true, why, problems: []})
  if (hasModels) return needed('It has data models.')
  const denial = findMatch(parts, denials)
  if (denial) {
    const why = `Line ${denial.line} says “${denial.words}”.`
    return {needed: false, why, problems: [noDataNeeds(path, denial.line)]}
  }
  const model = parts.find(({kind}) => kind === 'data-model')
  if (model) return needed(`Line ${model.lines[0]} describes data.`)
  const ask = findMatch(parts, asks)
  if (ask) return needed(`Line ${ask.line} says “${ask.words}”.`)
  const why =
    'Nothing in its scope asks to keep data: no data model, and no sentence that stores, records or creates something.'
  return {needed: false, why, problems: [noDataNeeds(path, 1)]}
}

function findMatch(parts: readonly SpecPart[], pattern: RegExp) {
  for (const {text, lines} of parts) {
    const words = pattern.exec(text)?.[0]
    if (words !== undefined) return {words, line: lines[0]}
  }
  return null
}
