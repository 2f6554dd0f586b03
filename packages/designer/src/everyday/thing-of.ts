import type {Phrase} from '../prose/phrase.js'
import {isEvent} from '../references/is-event.js'
import {emptyAdjectives} from '../prose/generic-words.js'
import {entityName} from '../words/snake-name.js'
import {findTypeRule} from '../types/infer-type.js'

const nothing = new Set(
  `ability access account amount app application area aspect base bit case choice company compliance cost couple cup data database
  date day deadline detail duration end everything example fact feature friday handful help hour idea info information kind lot mail
  management mind minute moment monday month morning need night number one other overview owner_name person_in_charge phone place
  plan_b point price problem program purpose question quote reason record rest saturday second site software something sort sunday
  system thing thursday time today tool track tuesday turn type volume way website wednesday week year while stay order_to kilo
  gram metre meter litre kilometre percent euro dollar season hello hi thanks regards i note_down everyone everybody nobody back
  platform requirement list price_list bread wood metal money honey advance charge weather quantity unit weight humidity temper
  remark role stock dimension coordinate minus measurement_unit`.split(/\s+/),
)

/** The thing that a phrase names, in the singular. Null for times, measures and what names nothing. */
export function thingOf({words, determiners, isPlural}: Phrase): string | null {
  let plain = words.filter(({text}) => /[\p{L}\d]/u.test(text))
  while (plain.length > 1 && emptyAdjectives.has(plain[0]?.lower ?? '')) plain = plain.slice(1)
  const head = plain.at(-1)
  if (!head || plain.length > 4 || /\d/.test(head.text)) return null
  const name = entityName(plain.map(({text}) => text).join(' '))
  if (nothing.has(name) || /^(?:track|lot|number|kind|type|couple|place)$/.test(head.lemma)) return null
  const isCounted = determiners.some(word => /^(?:each|every|several|many|their|my|our)$/.test(word))
  return !isCounted && !isPlural && !isEvent(name) && findTypeRule(name) !== null ? null : name
}
