import type {Classification} from '@journeywright/schema'

const secret = /password|secret|token|(^|_)pin(_code)?$|(^|_)(api|private|access)_key$/
const card =
  /(^|_)(credit|debit|payment|bank)_card(_number|_no)?$|(^|_)(cvv|cvc|cc_number|card_expiry|card_verification_code)$/
/** Cards that nobody pays with. */
const otherCards = /library|loyalty|member|student|gift|report|business|identity|^id_|punch|score|index|health/
const health =
  /diagnos|symptom|prescription|allerg|blood_(type|pressure|group|sugar)|medical|medication|treatment|disabilit|(^|_)(bmi|heart_rate|vaccin\w*|health_\w+)$/
const personal =
  /e?_?mail|phone|(^|_)mobile$|birth|(^|_)dob$|(^|_)(first|last|full|middle|maiden|sur|given|family)_?name$|passport|(^|_)(ssn|national_id|tax_id|nationality|religion|ethnicity)$|social_security|(driving|driver)s?_licen[cs]e|id_card|(^|_)(iban|bank_account(_number)?)$|(^|_)address$|(^|_)ip(_address)?$|gender|(^|_)(sex|street|marital_status|emergency_contact)$/
const people =
  /^(account_holder|applicant|attendee|author|client|contact|customer|doctor|donor|driver|employee|guardian|guest|member|nurse|owner|parent|passenger|patient|person|pupil|staff|student|subscriber|teacher|tenant|trainer|user|visitor|volunteer|worker)$/

/** What kind of data a column holds, by its name and by whom it is about. */
export function classifyName(name: string, entity: string): readonly Classification[] {
  if (secret.test(name)) return ['secret']
  if (isCard(name, entity)) return ['pci']
  if (health.test(name)) return ['phi']
  if (personal.test(name) || (people.test(entity) && name === 'name')) return ['pii']
  return []
}

function isCard(name: string, entity: string): boolean {
  if (otherCards.test(name) || otherCards.test(entity)) return false
  return (
    card.test(name) || (name === 'card_number' && /payment|card|billing|checkout|customer|account|order/.test(entity))
  )
}
