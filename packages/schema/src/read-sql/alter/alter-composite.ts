import type {AlterTableCmd, RangeVar} from 'libpg-query'
import {attributeOf} from '../create/create-type.js'
import {keyOf, knownName} from '../draft/name.js'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'
import {relationParts} from '../tree/name-parts.js'

/** `ALTER TYPE … ADD ATTRIBUTE`, `DROP ATTRIBUTE` and `ALTER ATTRIBUTE`. */
export function alterComposite(relation: RangeVar, commands: readonly AlterTableCmd[], reading: Reading): void {
  const {draft} = reading
  for (const {subtype, name = '', def} of commands) {
    const found = knownName(relationParts(relation), draft, draft.composites)
    const type = found && draft.composites.get(keyOf(found))
    if (!type) return leaveOut(reading, `there is no composite type \`${relation.relname ?? ''}\``)
    const given = def ? attributeOf(def, reading) : []
    const others = type.attributes.filter(attribute => attribute.name !== name)
    const altered = type.attributes.map(attribute =>
      attribute.name === name ? {...attribute, ...given[0], name} : attribute,
    )
    if (subtype === 'AT_AddColumn')
      draft.composites.set(keyOf(type), {...type, attributes: [...type.attributes, ...given]})
    else if (subtype === 'AT_DropColumn') draft.composites.set(keyOf(type), {...type, attributes: others})
    else if (subtype === 'AT_AlterColumnType') draft.composites.set(keyOf(type), {...type, attributes: altered})
    else leaveOut(reading, 'the model has no place for it')
  }
}
