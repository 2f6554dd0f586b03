import type {Assumption, Question} from '@journeywright/schema'
import type {DomainPack} from '../packs/domain-pack.js'
import {compareText} from '@journeywright/problems'
import {describeIds} from '../answers/describe-id.js'
import type {Coverage} from './cover-clauses.js'

const most = 5
const longest = 160
/** So many things are asked about one by one. */
const described = 3

/** What to ask when nothing can be designed yet: about the things that nobody here knows, and in a form that can be answered. */
export function askForInput(unknown: readonly string[], packs: readonly DomainPack[]): readonly Question[] {
  const subject = unknown[0]
  const things = unknown.slice(0, described)
  const ids = describeIds(things)
  const questions: Question[] = things.map((noun, index) => ({
    id: ids[index] ?? noun,
    text: `What does the database keep about each ${noun}? Such as "Each ${noun} has a name and a start date."`,
    why: `No installed domain pack knows \`${noun}\`, and the request does not describe it.`,
  }))
  if (subject === undefined) {
    const areas = packs.filter(({entities}) => entities.length > 0).map(({area}) => area)
    const known = [...new Set(areas)].toSorted(compareText)
    questions.push({
      id: 'purpose',
      text: `What is the database for?${known.length > 0 ? ` These areas are known: ${known.join(', ')}.` : ''}`,
      why: 'The request names nothing that a database could keep.',
    })
  }
  return [
    ...questions,
    ...(questions.length < described ? [askForThings(subject !== undefined)] : []),
    {
      id: 'links',
      text: 'How do they belong together? Such as "Each employee works in exactly one department.", or "none".',
      why: 'Foreign keys, and tables that join others, come from such sentences.',
    },
    {
      id: 'rules',
      text: 'What must always hold? Such as "The code of a department is unique." or "A salary is between 1000 and 9000.", or "none".',
      why: 'Rules that are stated become constraints of the database.',
    },
  ].slice(0, most)
}

function askForThings(others: boolean): Question {
  const [which, none] = others ? ['Which other', ', or "none".'] : ['Which', '']
  return {
    id: 'things',
    text: `${which} things are kept? One sentence for each, such as "A department has a name and a unique code."${none}`,
    why: 'Every table begins as a thing with a name and facts about it.',
  }
}

/** What a person should decide: first what the design leaves unanswered, then the assumptions that touch the most tables. */
export function askAboutDesign(coverage: readonly Coverage[], assumptions: readonly Assumption[]): readonly Question[] {
  const open = coverage
    .filter(({status, unknown}) => status === 'not covered' || unknown.length > 0)
    .toSorted((a, b) => a.share - b.share)
    .map(({clause, status, unknown, text, note}) => ({
      id: `uncovered-${clause.id.toLowerCase()}`,
      text: `What does the database keep for "${short(status === 'partly' ? unknown.join(', ') : text)}"?`,
      why: note,
    }))
  const assumed = assumptions.map(({id, question, statement}) => ({id, text: question, why: `Assumed: ${statement}`}))
  return [...open.slice(0, 3), ...assumed].slice(0, most)
}

/** A question fits on a screen. */
function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text
}
