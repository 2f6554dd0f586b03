/** What an action is called as a thing: `borrows` gives `loan`. */
const nouns: Readonly<Record<string, string>> = {
  apply: 'application',
  attend: 'attendance',
  book: 'booking',
  borrow: 'loan',
  buy: 'purchase',
  check: 'check',
  deliver: 'delivery',
  donate: 'donation',
  enrol: 'enrollment',
  enroll: 'enrollment',
  evaluate: 'evaluation',
  inspect: 'inspection',
  maintain: 'maintenance',
  order: 'order',
  participate: 'participation',
  pay: 'payment',
  purchase: 'purchase',
  register: 'registration',
  rent: 'rental',
  repair: 'repair',
  reserve: 'reservation',
  return: 'return',
  sell: 'sale',
  subscribe: 'subscription',
  transfer: 'transfer',
  visit: 'visit',
}

/** Null for verbs that make no thing. */
export function nominal(lemma: string): string | null {
  return nouns[lemma] ?? null
}
