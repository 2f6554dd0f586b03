import type {Migration} from '@journeywright/schema'

/** Migrations that run one after the other, as one; it has the name of the first. */
export function joinMigrations(parts: readonly Migration[]): Migration {
  const [first] = parts
  if (first && parts.length === 1) return first
  return {
    name: first?.name ?? '',
    strategy: first?.strategy ?? '',
    operations: parts.flatMap(({operations}) => operations),
    up: parts.map(({up}) => up).join('\n'),
    down: parts
      .toReversed()
      .map(({down}) => down)
      .join('\n'),
  }
}
