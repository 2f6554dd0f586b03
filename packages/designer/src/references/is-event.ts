import {isPerson} from './is-person.js'

const nouns = new Set(
  `application appointment approval arrival assessment assignment attendance audit booking check claim comment complaint consultation contract
  defect delivery deposit detail disposal donation dispatch enrollment entry evaluation exam examination exchange failure fault feedback
  history hospitalization inquiry inspection invoice item lease like loan log maintenance measurement message notification operation order participation payment
  performance prescription production purchase quotation rating reading receipt record referral refund registration rental repair report request
  reservation result return review sale score selection session settlement shipment subscription survey supply test ticket training
  transaction transfer treatment trip usage use visit vote withdrawal`.split(/\s+/),
)
const states = new Set(
  `accommodation apartment association attraction building category clothing collection department document element equipment
  information institution instrument location medication organization permission population position qualification region
  section specification station vacation building ceiling exhibition division competition edition rule setting meeting`.split(
    /\s+/,
  ),
)

/** Whether a name is that of something that happens, or of a record of it, so that it is between other things. */
export function isEvent(name: string): boolean {
  const last = name.split('_').at(-1) ?? name
  if (nouns.has(last)) return true
  if (states.has(last) || isPerson(name)) return false
  return /(?:[^aeiou]tion|ation|ment|ing)$/.test(last) && last.length > 6
}
