import type {MigrationLayout} from '@journeywright/schema'

const layouts: readonly MigrationLayout[] = ['plain', 'pairs', 'single', 'flyway', 'prisma']

/** A layout by its name; `plain` for what is none. */
export function layoutOf(name: string): MigrationLayout {
  return layouts.find(each => each === name) ?? 'plain'
}
