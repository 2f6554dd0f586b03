import type {AttributeFact, Fact} from '../facts/fact.js'

/** Facts in which an attribute has one name: where a list has a patient's name, a later patient name is the same. */
export function nameDoubles(facts: readonly Fact[]): readonly Fact[] {
  const first = new Map<string, AttributeFact & Fact>()
  return facts.map(fact => {
    if (fact.kind !== 'attribute') return fact
    const key = `${fact.entity}.${plainName(fact)}`
    const before = first.get(key)
    if (before === undefined) first.set(key, fact)
    // One list that has both means both.
    return before === undefined || before.clause === fact.clause ? fact : {...fact, name: before.name}
  })
}

const same: Readonly<Record<string, string>> = {
  phone_number: 'phone',
  telephone: 'phone',
  telephone_number: 'phone',
  contact_number: 'phone',
  contact_phone: 'phone',
  contact_phone_number: 'phone',
  email_address: 'email',
  contact_email: 'email',
}

/** Without the name of its thing. */
function plainName({entity, name}: AttributeFact): string {
  const last = entity.split('_').at(-1) ?? entity
  const prefix = [entity, last].find(each => name.startsWith(`${each}_`))
  const plain = prefix === undefined ? name : name.slice(prefix.length + 1)
  return same[plain] ?? plain
}
