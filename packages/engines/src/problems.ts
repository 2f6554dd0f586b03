import {ProblemError, type Place, type Problem} from '@journeywright/problems'
import {printType, type ColumnType} from '@journeywright/schema'

/** The scratch database could not be made, although the server let us in. */
export function cannotCreateDatabase(server: string, answer: string): Problem {
  return {
    code: 'engine/cannot-create-database',
    severity: 'error',
    message: `Unexpected refusal to create a scratch database on ${server}: ${answer}`,
    fix: 'Use a role that has CREATEDB (ALTER ROLE name CREATEDB), or leave out --engine to use the embedded PostgreSQL.',
  }
}

export function cannotConnect(server: string, answer: string): Problem {
  return {
    code: 'engine/cannot-connect',
    severity: 'error',
    message: `Unexpected answer from ${server}: ${answer}`,
    fix: 'Check that the server runs and that host, port, user, password and database in the URL are right.',
  }
}

export function cannotReadCatalog(judge: string, answer: string): Problem {
  return {
    code: 'engine/cannot-read-catalog',
    severity: 'error',
    message: `Unexpected refusal of ${judge} to say what the database holds: ${answer}`,
    fix: 'Use a role that may read the system catalogs, as every role may by default (GRANT SELECT ON the table that the answer names TO role), or try again when nobody changes the schema.',
  }
}

export function cannotReadSqlite(path: string, answer: string): Problem {
  return {
    code: 'engine/cannot-read-sqlite',
    severity: 'error',
    message: `Unexpected content of \`${path}\`, expected a SQLite database: ${answer}`,
    fix: 'Name the file of a SQLite 3 database, or a script that SQLite runs and whose name ends in .sql.',
  }
}

export function cannotStart(judge: string, answer: string): Problem {
  return {
    code: 'engine/cannot-start',
    severity: 'error',
    message: `Unexpected end of ${judge} while it started: ${answer}`,
    fix: 'Free disk space and memory, or name a running server with --engine postgres://user:password@host:5432/database.',
  }
}

export function connectionLost(judge: string, answer: string): Problem {
  return {
    code: 'engine/connection-lost',
    severity: 'error',
    message: `Unexpected end of the connection to ${judge}: ${answer}`,
    fix: 'Run again; if it happens again, look into the log of the server, or name another one.',
  }
}

/** The role that we connect as may not do what a statement wants. */
export function deniedStatement(at: Place, statement: string, answer: string): Problem {
  return {
    code: 'proof/denied-statement',
    severity: 'error',
    message: `Unexpected lack of rights for \`${statement}\`: ${answer}`,
    fix: 'Give the role the right (ALTER ROLE name CREATEROLE for roles, SUPERUSER for most extensions), or leave out --engine to use the embedded PostgreSQL.',
    at,
  }
}

/** SQLite keeps any value in any column, unless a table is STRICT. */
export function guessedType(column: string, declared: string, type: ColumnType): Problem {
  return {
    code: 'engine/guessed-type',
    severity: 'info',
    message: `Unexpected ${declared === '' ? 'absence of a type' : `type \`${declared}\``} of \`${column}\`, expected one that PostgreSQL holds to; taken for ${printType(type)}`,
    fix: 'Look whether all rows fit this type before you move them.',
  }
}

/** PostgreSQL keeps it up to date and never uses it. */
export function invalidIndex(name: string): Problem {
  return {
    code: 'engine/invalid-index',
    severity: 'warning',
    message: `Unexpected index \`${name}\` that is not valid, as after CREATE INDEX CONCURRENTLY that failed, expected one that queries use`,
    fix: 'Drop it and create it again, or REINDEX INDEX CONCURRENTLY.',
  }
}

export function invalidUrl(redacted: string): Problem {
  return {
    code: 'engine/invalid-url',
    severity: 'error',
    message: `Unexpected engine \`${redacted}\`, expected \`embedded\`, \`pglite\` or a URL that starts with postgres:// or postgresql://`,
    fix: 'Write the server as postgres://user:password@host:5432/database.',
  }
}

/** The server could not be told to drop what was ours. */
export function leftBehind(server: string, database: string): Problem {
  return {
    code: 'engine/left-behind',
    severity: 'warning',
    message: `Unexpected scratch database \`${database}\` that is left on ${server}, which does not answer`,
    fix: `Run \`DROP DATABASE IF EXISTS ${database} WITH (FORCE)\` when the server answers again.`,
  }
}

export function missingBinaries(packageName: string): Problem {
  return {
    code: 'engine/missing-binaries',
    severity: 'error',
    message: `Unexpected absence of \`${packageName}\`, expected the PostgreSQL that npm installs for this platform`,
    fix: `Run \`npm install ${packageName}\` (npm leaves it out with --omit=optional), or name a running server with --engine postgres://user:password@host:5432/database.`,
  }
}

/** An optional peer: nobody has it who didn't ask for it. */
export function missingPglite(): Problem {
  return {
    code: 'engine/missing-pglite',
    severity: 'error',
    message: 'Unexpected absence of `@electric-sql/pglite`, expected it where PGlite is to be the engine',
    fix: 'Run `npm install @electric-sql/pglite`, or leave out --engine to use the embedded PostgreSQL.',
  }
}

export function noCacheFolder(tried: readonly string[], reason: string): Problem {
  return {
    code: 'engine/no-cache-folder',
    severity: 'error',
    message: `Unexpected refusal to keep PostgreSQL's binaries in ${tried.join(' or ')}: ${reason}`,
    fix: 'Make one of these folders writable for you alone, or set XDG_CACHE_HOME to a folder of yours.',
  }
}

/** A table for which no row was found. */
export function emptySeed(table: string, answer: string): Problem {
  return {
    code: 'seed/empty-table',
    severity: 'warning',
    message: `Unexpected refusal of every row for \`${table}\`, expected one for the seeds: ${answer}`,
    fix: 'Write rows for this table by hand, or state the rule as a constraint, which rows can be made for.',
  }
}

/** Row by row they were accepted, and not all together. */
export function refusedSeeds(answer: string): Problem {
  return {
    code: 'seed/refused',
    severity: 'warning',
    message: `Unexpected refusal of the seeds as one script, each row of which was accepted before: ${answer}`,
    fix: 'Look for a trigger that answers to several rows at once; no seeds were written.',
  }
}

/** A proof that the server refuted. */
export function refutedCheck(name: string, detail: string): Problem {
  return {
    code: 'proof/refuted',
    severity: 'error',
    message: `Unexpected answer to \`${name}\`: ${detail}`,
    fix: 'Correct the schema or its migration, then prove it again.',
  }
}

export function refusedStatement(at: Place, statement: string, answer: string): Problem {
  return {
    code: 'proof/refused-statement',
    severity: 'error',
    message: `Unexpected refusal of \`${statement}\`: ${answer}`,
    fix: 'Correct the statement, or the part of the schema that it was made from.',
    at,
  }
}

export function unprovedCheck(name: string, detail: string): Problem {
  return {
    code: 'proof/not-proved',
    severity: 'warning',
    message: `Unexpected gap at \`${name}\`, expected a proof: ${detail}`,
    fix: 'Look at this one yourself, or write the constraint so that example rows can be found.',
  }
}

/** For callers that cannot go on. */
export function fail(problem: Problem, cause?: unknown): ProblemError {
  return new ProblemError([problem], cause === undefined ? undefined : {cause})
}
