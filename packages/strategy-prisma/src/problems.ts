import type {Place, Problem} from '@journeywright/problems'

export function lostModel(at: Place, name: string): Problem {
  return {
    code: 'prisma/lost-model',
    severity: 'error',
    message: `Unexpected schema without model \`${name}\`, expected Prisma to read every model that the file declares`,
    fix: 'Report this as a bug of the prisma strategy, with the schema attached.',
    at,
  }
}

export function missingFile(path: string): Problem {
  return {
    code: 'prisma/missing-file',
    severity: 'error',
    message: `Unexpected output without \`${path}\`, expected it beside the other files`,
    fix: `Write \`${path}\` too.`,
  }
}

export function nameCollision(what: string, wanted: string, name: string): Problem {
  return {
    code: 'prisma/name-collision',
    severity: 'warning',
    message: `Unexpected second \`${wanted}\` for ${what}, expected names that differ in more than case and separators`,
    fix: `Rename the ${what}, or use it as \`${name}\` in Prisma.`,
  }
}

export function notExpressible(what: string, reason: string, migration: string): Problem {
  return {
    code: 'prisma/not-expressible',
    severity: 'info',
    message: `Unexpected ${what}, expected what schema.prisma can say: ${reason}`,
    fix: `Keep it in ${migration}, which makes it; change it by a migration, not in schema.prisma.`,
  }
}

export function rejected(at: Place, text: string, severity: 'error' | 'warning'): Problem {
  return {
    code: 'prisma/rejected',
    severity,
    message: `Unexpected Prisma schema, Prisma says: ${text}`,
    fix: 'Mend the line, or report this as a bug of the prisma strategy, with the schema attached.',
    at,
  }
}

export function relationMode(at: Place, key: string, table: string): Problem {
  return {
    code: 'prisma/relation-mode',
    severity: 'warning',
    message: `Unexpected foreign key \`${key}\` of table \`${table}\` under \`relationMode = "prisma"\`, expected none in the database`,
    fix: 'Set `relationMode = "foreignKeys"`, or take the key out of the migration; Prisma\'s next migration would drop it.',
    at,
  }
}

export function wrongConfig(file: string): Problem {
  return {
    code: 'prisma/wrong-config',
    severity: 'error',
    message: `Unexpected text of \`${file}\`, expected the whole configuration that belongs to the schema`,
    fix: 'Write the file as the strategy gives it; change it once it is in your repository, where it stays yours.',
    at: {file, line: 1, column: 1},
  }
}

export function wrongLock(at: Place): Problem {
  return {
    code: 'prisma/wrong-lock',
    severity: 'error',
    message: 'Unexpected migration lock, expected `provider = "postgresql"`',
    fix: 'Write that line; without it Prisma Migrate applies nothing.',
    at,
  }
}
