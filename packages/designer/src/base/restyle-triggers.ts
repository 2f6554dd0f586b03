import type {SqlFunction, Table} from '@journeywright/schema'
import type {NameStyle} from './name-style.js'

/** A table whose triggers call functions of the design by the names that these will have; others stay. */
export function restyleTriggers(table: Table, functions: readonly SqlFunction[], style: NameStyle): Table {
  const isOurs = (name: string) => functions.some(each => each.name === name)
  const triggers = table.triggers.map(trigger =>
    isOurs(trigger.function)
      ? {...trigger, name: style.function(trigger.name), function: style.function(trigger.function)}
      : trigger,
  )
  return {...table, triggers}
}
