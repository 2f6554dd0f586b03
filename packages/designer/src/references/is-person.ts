import {singular} from '../words/singular.js'

const nouns = new Set(
  `actor adult agent alumni alumnus applicant archivist artist assistant athlete attendant attendee author beneficiary boss buyer candidate
  captain chef chief child client coach colleague commander contractor crew customer dean dentist deputy designee director doctor
  donor driver editor employee engineer expert farmer friend guest guide head host inspector instructor journalist judge
  landlord lawyer leader lecturer librarian manager mayor member merchant mentor minister musician nurse officer operator
  owner parent participant partner patient payee payer people person personnel pharmacist physician pilot player
  policyholder principal professor programmer publisher referee representative researcher resident reviewer salesperson salespeople scientist
  secretary seller sender sponsor staff steward student subscriber supervisor surgeon teacher technician tenant trainee
  trainer translator treasurer user veterinarian victim visitor volunteer voter waiter witness worker writer`.split(
    /\s+/,
  ),
)
/** Words in -er and -or that do nothing themselves. */
const things = new Set(
  `number order paper folder letter computer container server printer sensor semester chapter center theater theatre water weather
  character charter cover filter header footer layer master matter meter monitor motor offer parameter pointer power
  primer quarter register river router scanner shelter slider sticker trailer transfer trigger tower voucher winter summer
  answer banner barrier boiler border buffer burner calendar cancer car chamber cluster color colour conveyor corner counter
  dinner disaster door elevator error factor fever fiber finger flavor flavour floor flower folder freezer harbor
  identifier indicator interior killer ladder laser lever locker marker mirror newspaper operator_number other over platter
  poster powder processor quarter radiator reactor refrigerator rotor router sector shower silver skewer spider tanker
  ticker timber tractor tutor_group vector tracker user_number wafer newsletter disorder refer gender provider supplier
  manufacturer carrier retailer vendor consumer_price career order_number adapter converter detector generator amplifier
  diameter perimeter washer dryer cutter heater cooler blender mixer scooter helicopter cylinder meter thermometer barometer`.split(
    /\s+/,
  ),
)

/** Whether a name is that of a kind of person, or of what a person is to something. */
export function isPerson(name: string): boolean {
  const last = singular(name.split('_').at(-1) ?? name)
  if (nouns.has(last)) return true
  if (things.has(last) || last.length < 6) return false
  return /(?:[^aeiou]er|[ts]or|ist|ician|man|woman|person|people)$/.test(last)
}
