/** What is done by many to many, as a noun. */
const nouns: Readonly<Record<string, string>> = {
  apply: 'application',
  attend: 'attendance',
  bookmark: 'bookmark',
  borrow: 'loan',
  buy: 'purchase',
  collect: 'collection',
  comment: 'comment',
  enrol: 'enrollment',
  enroll: 'enrollment',
  favorite: 'favorite',
  favourite: 'favorite',
  follow: 'follow',
  join: 'membership',
  like: 'like',
  participate: 'participation',
  purchase: 'purchase',
  rate: 'rating',
  register: 'registration',
  rent: 'rental',
  reserve: 'reservation',
  review: 'review',
  select: 'selection',
  subscribe: 'subscription',
  visit: 'visit',
  vote: 'vote',
}

/** The noun of a verb in any form that makes a row of its own each time: `reserves` gives `reservation`. Null for others. */
export function eventNoun(verb: string): string | null {
  const forms = [
    verb,
    verb.replace(/ies$/, 'y'),
    verb.replace(/s$/, ''),
    verb.replace(/ing$/, ''),
    verb.replace(/ing$/, 'e'),
    verb.replace(/ed$/, ''),
    verb.replace(/d$/, ''),
  ]
  const found = forms.find(form => Object.hasOwn(nouns, form))
  return found === undefined ? null : (nouns[found] ?? null)
}
