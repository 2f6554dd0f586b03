import type {Migration} from '../../document.js'
import type {OutputFile} from '../../output-strategy.js'
import type {MigrationLayout} from './name-parts.js'

/** The files of migrations, below the folder that a repository keeps them in. */
export function layOutFiles(migrations: readonly Migration[], layout: MigrationLayout): readonly OutputFile[] {
  return migrations.flatMap(({name, up, down}) => {
    const [forward, back] = pathsOf(name, layout)
    return [
      {path: forward, content: up},
      {path: back, content: down},
    ]
  })
}

/** Prisma applies `migration.sql`, and leaves what lies beside it alone. */
function pathsOf(name: string, layout: MigrationLayout): readonly [string, string] {
  if (layout === 'flyway') return [`V${name}.sql`, `U${name}.sql`]
  return layout === 'prisma' ? [`${name}/migration.sql`, `${name}/down.sql`] : [`${name}/up.sql`, `${name}/down.sql`]
}
