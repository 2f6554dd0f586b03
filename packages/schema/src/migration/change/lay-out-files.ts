import type {Migration} from '../../document.js'
import type {OutputFile} from '../../output-strategy.js'
import type {MigrationLayout} from './name-parts.js'

/** The files of migrations, below the folder that a repository keeps them in: of each the way there, then the way back. */
export function layOutFiles(migrations: readonly Migration[], layout: MigrationLayout): readonly OutputFile[] {
  return migrations.flatMap(({name, up, down, operations}) => {
    const [forward, back] = pathsOf(name, layout)
    const isAlone = operations.some(({transactional}) => transactional === false)
    return [
      {path: forward, content: up},
      {path: back, content: down},
      ...(layout === 'flyway' && isAlone ? [forward, back].map(withoutTransaction) : []),
    ]
  })
}

/** Prisma applies `migration.sql`, and leaves what lies beside it alone. */
function pathsOf(name: string, layout: MigrationLayout): readonly [string, string] {
  switch (layout) {
    case 'flyway':
      return [`V${name}.sql`, `U${name}.sql`]
    case 'pairs':
      return [`${name}.up.sql`, `${name}.down.sql`]
    case 'single':
      return [`${name}.sql`, `down/${name}.sql`]
    case 'prisma':
      return [`${name}/migration.sql`, `${name}/down.sql`]
    case 'plain':
      return [`${name}/up.sql`, `${name}/down.sql`]
  }
}

/** Flyway runs a file in one transaction unless the file beside it says otherwise. */
function withoutTransaction(path: string): OutputFile {
  return {path: `${path}.conf`, content: 'executeInTransaction=false\n'}
}
