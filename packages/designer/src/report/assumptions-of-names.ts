import type {Assumption} from '@journeywright/schema'
import type {Entity} from '../concepts/entity.js'
import {plural} from '../words/plural.js'

/** Words that people use for one and the same, and sometimes for two. */
const alike: readonly (readonly string[])[] = [
  ['customer', 'client', 'buyer', 'shopper', 'purchaser'],
  ['user', 'account_holder', 'end_user'],
  ['employee', 'staff', 'staff_member', 'worker', 'personnel'],
  ['product', 'article', 'item', 'good', 'merchandise'],
  ['order', 'purchase'],
  ['doctor', 'physician'],
  ['supplier', 'vendor'],
  ['student', 'pupil', 'learner'],
  ['teacher', 'instructor', 'lecturer', 'tutor'],
  ['car', 'automobile'],
  ['flat', 'apartment'],
  ['movie', 'film'],
]

/** Things of the design that may be one under several names. */
export function assumptionsOfNames(entities: readonly Entity[]): readonly Assumption[] {
  return alike.flatMap(names => {
    const found = entities.filter(each => names.includes(each.name) && isSaid(each)).map(({name}) => name)
    const [first, ...others] = found.map(name => plural(name).replaceAll('_', ' '))
    if (first === undefined || others.length === 0) return []
    const listed = `${[first, ...others.slice(0, -1)].join(', ')} and ${others.at(-1)}`
    return [
      {
        id: `names.${found[0]}`,
        statement: `${capital(listed)} are ${found.length} things, each with a table of its own.`,
        because: 'The request speaks of each, and does not say that they are the same.',
        alternatives: [`One table, when the request calls them ${first} throughout`],
        question: `Are ${listed} the same? Then call them ${first} throughout.`,
        impact: found.length,
      },
    ]
  })
}

/** What packs bring has been thought of. */
function isSaid({existing, sources}: Entity): boolean {
  return existing === null && sources.some(({authority}) => authority === 'stated' || authority === 'answered')
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
