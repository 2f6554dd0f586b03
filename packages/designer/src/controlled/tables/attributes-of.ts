import type {AttributeStatement} from '../statement.js'
import type {StatedThing} from './state-tables.js'

export function attributesOf({stated}: StatedThing): readonly AttributeStatement[] {
  return stated.flatMap(({statement}) => (statement.what === 'attribute' ? [statement] : []))
}
