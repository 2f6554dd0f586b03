import type {ReferentialAction} from '@journeywright/schema'
import type {Entity, Link} from '../concepts/entity.js'

/** What becomes of a row when the one that it refers to is deleted, and why. */
export interface DeleteRule {
  readonly action: ReferentialAction
  readonly reason: string
}

/** What people are asked for years later: it keeps all that it refers to. */
const evidence =
  /(^|_)(invoice|payment|refund|receipt|transaction|ledger_entry|journal_entry|payout|settlement|contract|audit_log|audit_entry|prescription|claim)$/
/** Worth nothing without whom it belongs to. */
const personal =
  /(^|_)(session|token|preference|setting|wishlist|cart|device|bookmark|favou?rite|notification|otp|passkey|credential|password_reset|draft)$/
const people =
  /^(account|client|customer|doctor|driver|employee|guest|member|patient|person|staff|student|teacher|user|tenant|worker|contact)$/

/** By what kind of thing refers to what kind of thing; what the request, a pack or a convention says goes first. */
export function deleteRule(entity: Entity, link: Link, target: Entity): DeleteRule {
  const action = chooseAction(entity, link, target)
  return {action, reason: reasonFor(action, entity, link, target)}
}

function chooseAction(entity: Entity, link: Link, target: Entity): ReferentialAction {
  if (link.onDelete !== null) return link.onDelete
  if (isKept(entity) && !entity.name.startsWith(`${target.name}_`)) return 'restrict'
  if (link.owned) return 'cascade'
  const isMeant = link.sources.some(({authority}) => authority === 'pack')
  if (!isMeant && evidence.test(entity.name) && target.name !== entity.name) return 'restrict'
  if (!isMeant && personal.test(entity.name) && people.test(target.name)) return 'cascade'
  return link.required ? 'restrict' : 'set null'
}

/** The request says for how long it has to be there. */
function isKept({retention}: Entity): boolean {
  return retention?.isKept === true
}

function reasonFor(action: ReferentialAction, entity: Entity, link: Link, target: Entity): string {
  const [one, other] = [words(entity.name), words(target.name)]
  switch (action) {
    case 'cascade':
      return link.owned || !people.test(target.name)
        ? `The ${one} is a part of the ${other} and goes with it.`
        : `The ${one} is of no use without its ${other} and goes with it.`
    case 'set null':
      return `The ${one} outlives the ${other} and forgets it.`
    default:
      return whyItStays(entity, link, target)
  }
}

function whyItStays(entity: Entity, link: Link, target: Entity): string {
  const [one, other] = [words(entity.name), words(target.name)]
  if (link.onDelete === null && entity.retention?.isKept) {
    return `The ${one} is kept for ${entity.retention.time}, and with it the ${other} that it refers to.`
  }
  if (evidence.test(entity.name)) return `The ${one} is evidence, so the ${other} that it refers to stays.`
  if (target.traits.some(({name}) => name === 'lookup'))
    return `A ${other} that is in use stays; nothing new has to use it.`
  return `A ${other} stays as long as a ${one} refers to it.`
}

function words(name: string): string {
  return name.replaceAll('_', ' ')
}
