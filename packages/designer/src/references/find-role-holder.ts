import {isPerson} from './is-person.js'

/** Whoever works there, from the most general name on. */
const workers = ['employee', 'staff', 'personnel', 'worker', 'crew']
const users = ['user', 'account', 'member']
/** What one is from outside. */
const outsiders =
  /(?:^|_)(?:applicant|attendee|author|beneficiary|borrower|buyer|client|commenter|consumer|creator|customer|donor|follower|guest|participant|passenger|payee|payer|poster|purchaser|reader|receiver|recipient|registrant|renter|reporter|requester|sender|subscriber|tenant|uploader|viewer|visitor|voter)$/
const visitors = ['customer', 'client', 'member', 'reader', 'student', 'guest', 'passenger']
/** They come for something, and are in charge of nothing. */
const served =
  /(?:^|_)(?:alumn(?:us|i)|applicant|author|buyer|candidate|child|client|customer|donor|follower|friend|guest|member|owner|parent|participant|passenger|patient|reader|recipient|resident|seller|student|subscriber|supplier|tenant|tourist|victim|visitor|volunteer)$/

/**
 * The one thing whose rows can be what a role says: the approver of a document is one of the personnel. Null where several
 * could be, and none is closer to the words of the role.
 */
export function findRoleHolder(role: string, entity: string, names: readonly string[]): string | null {
  const others = names.filter(name => name !== entity && isPerson(name))
  const akin = others.filter(name => sharesWord(name, role))
  if (akin.length === 1) return akin[0] ?? null
  const isOutside = outsiders.test(role)
  const kinds = isOutside ? [...users, ...visitors, ...workers] : [...workers, ...users]
  for (const kind of kinds) {
    const found = others.filter(name => name === kind || name.endsWith(`_${kind}`))
    if (found.length === 1) return found[0] ?? null
    if (found.length > 1) return found.find(name => name === kind) ?? null
  }
  if (isOutside) return null
  const left = others.filter(name => !served.test(name))
  return left.length === 1 ? (left[0] ?? null) : null
}

/** By the first five letters: maintenance and maintainer. */
function sharesWord(name: string, role: string): boolean {
  const stems = new Set(role.split('_').map(stem))
  return name.split('_').some(word => !isGeneral(word) && stems.has(stem(word)))
}

function stem(word: string): string {
  return word.slice(0, 5)
}

function isGeneral(word: string): boolean {
  return [...workers, ...users, 'person', 'people', 'responsible', 'charge'].includes(word)
}
