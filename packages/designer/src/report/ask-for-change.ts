import type {Assumption, Question, Table} from '@journeywright/schema'
import {describeIds} from '../answers/describe-id.js'
import {entityName} from '../words/snake-name.js'

const shown = 6

/** Somebody asks for a thing that has its table already. */
export function askForChange(table: Table, base: string): Question {
  const thing = thingOf(table)
  const [id = thing] = describeIds([thing])
  return {
    id,
    text: `${placeOf(table, base)} is there already, with ${columnsOf(table)}. What is to be kept about each ${thing} besides? Such as "Each ${thing} has a note."`,
    why: `The request asks for \`${thing}\` and does not say what is to change.`,
  }
}

/** What else is asked for is made, and this left alone. */
export function staysAsItIs(table: Table, base: string): Assumption {
  const thing = thingOf(table)
  return {
    id: `existing.${entityName(table.name)}`,
    statement: `${placeOf(table, base)} is there already, and stays as it is.`,
    because: 'The request names it, and does not say what is to change.',
    alternatives: [`Columns that each ${thing} has besides`],
    question: `What is to be kept about each ${thing} besides ${columnsOf(table)}?`,
    impact: 1,
  }
}

function thingOf({name}: Table): string {
  return entityName(name).replaceAll('_', ' ')
}

function placeOf({namespace, name}: Table, base: string): string {
  return `The table \`${namespace}.${name}\`${base === '' ? '' : ` of ${base}`}`
}

function columnsOf({columns}: Table): string {
  const names = columns.slice(0, shown).map(({name}) => `\`${name}\``)
  const more = columns.length - names.length
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ')
}
