import type {StatedThing} from './state-tables.js'

/** What a text says that identifies a thing's rows; none when nothing does, null when it doesn't say. */
export function keyMembers({stated}: StatedThing): readonly string[] | null {
  const said = stated.flatMap(({statement}) => (statement.what === 'key' ? [statement.members] : []))
  const marked = stated.flatMap(({statement}) =>
    statement.what === 'attribute' && statement.key ? [statement.name] : [],
  )
  return said[0] ?? (marked.length > 0 ? marked : null)
}
