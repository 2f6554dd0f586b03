import {unknownName, type Place, type Problem} from '@journeywright/problems'

/** The text of a document is no JSON. */
export function documentNotJson(found: string, expected: string, at: Place): Problem {
  return error('schema/document-not-json', `Unexpected ${found}, expected ${expected}`, 'Correct the JSON here.', at)
}

/** A key stands twice in one object. */
export function documentRepeatedKey(path: string, at: Place, first: Place): Problem {
  const message = `Unexpected second \`${path}\`, expected each key once`
  return {...error('schema/document-repeated-key', message, 'Remove one of the two.', at), related: [first]}
}

/** A value is not what the JSON Schema asks for. */
export function documentUnexpectedValue(found: string, path: string, expected: string, at: Place): Problem {
  const message = `Unexpected ${found} at \`${path}\`, expected ${expected}`
  return error('schema/document-unexpected-value', message, `Change \`${path}\` to ${expected}.`, at)
}

/** An object lacks a key. */
export function documentMissingKey(key: string, path: string, at: Place): Problem {
  const message = `Unexpected object without \`${key}\` at \`${path}\`, expected that key`
  return error('schema/document-missing-key', message, `Add \`${key}\` to \`${path}\`.`, at)
}

/** An object has a key that its shape does not know. */
export function documentUnknownKey(key: string, path: string, known: readonly string[], at: Place): Problem {
  const message = `${unknownName('key', key, known)} at \`${path}\``
  return error('schema/document-unknown-key', message, `Remove \`${key}\`, or spell it as the format does.`, at)
}

/** A text is none of the few that are allowed. */
export function documentUnknownValue(value: string, path: string, known: readonly string[], at: Place): Problem {
  const message = `${unknownName('value', value, known)} at \`${path}\``
  return error('schema/document-unknown-value', message, `Choose one of ${known.join(', ')}.`, at)
}

/** A block of code is read as its statements. */
export function sqlBlockRead(count: number, at: Place): Problem {
  return {
    code: 'schema/sql-block-read',
    severity: 'info',
    message: `Unexpected block of code, expected plain statements: ${count === 1 ? 'its statement is' : `its ${count} statements are`} read as carried out where possible`,
    fix: 'Look whether the schema has what the block makes.',
    at,
  }
}

/** PostgreSQL cuts names to 63 bytes. */
export function sqlNameTooLong(name: string, kept: string, at: Place): Problem {
  return {
    code: 'schema/sql-name-too-long',
    severity: 'warning',
    message: `Unexpected name \`${name}\`, expected at most 63 bytes: PostgreSQL keeps \`${kept}\``,
    fix: 'Shorten the name.',
    at,
  }
}

/** Two things of one name. */
export function sqlNameTaken(name: string, at: Place): Problem {
  const message = `Unexpected second ${name}, expected a name that is free`
  return error('schema/sql-name-taken', message, 'Remove one of the two, or write IF NOT EXISTS.', at)
}

export interface ForeignSql {
  /** The database that understands it. */
  readonly name: string
  readonly mark: string
  /** Of statements. */
  readonly count: number
  readonly fix: string
}

/** Statements that another database understands. */
export function sqlOtherDialect({name, mark, count, fix}: ForeignSql, said: string, at: Place): Problem {
  const where = count === 1 ? 'one statement' : `${count} statements`
  return {
    code: 'schema/sql-other-dialect',
    severity: 'error',
    message: `Unexpected SQL of ${name} in ${where}, such as \`${mark}\`, expected what PostgreSQL parses; it says: ${said}`,
    fix,
    at,
  }
}

/** A script begins a transaction and never ends it. */
export function sqlOpenTransaction(at: Place): Problem {
  const message = 'Unexpected end of the SQL inside a transaction, expected `COMMIT`'
  return error('schema/sql-open-transaction', message, 'Add what is missing, up to `COMMIT;`.', at)
}

/** PostgreSQL's parser does not take the text. */
export function sqlSyntax(said: string, at: Place): Problem {
  const message = `Unexpected SQL, expected what PostgreSQL parses; it says: ${said}`
  return error('schema/sql-syntax', message, 'Correct the SQL here.', at)
}

/** A statement that PostgreSQL parses can't be read. */
export function sqlUnprintable(why: string, at: Place): Problem {
  return {
    code: 'schema/sql-unprintable',
    severity: 'error',
    message: `Unexpected statement, expected one whose parts can be written as SQL again: ${why}`,
    fix: 'Write the statement in a more common way.',
    at,
  }
}

/** Two migrations of one version. */
export function sqlVersionTaken(version: string, file: string, first: string): Problem {
  return {
    code: 'schema/sql-version-taken',
    severity: 'warning',
    message: `Unexpected second migration of version ${version}, expected one: \`${first}\` has it too`,
    fix: 'Give one of the two a version of its own.',
    at: {file, line: 1, column: 1},
    related: [{file: first, line: 1, column: 1}],
  }
}

/** A rename isn't `old=new`. */
export function invalidRename(text: string): Problem {
  return {
    code: 'schema/rename-invalid',
    severity: 'error',
    message: `Unexpected rename \`${text}\`, expected \`old=new\``,
    fix: 'Write the old name with its table and namespace where it has them, then the new name alone: `sales.orders.mail=email`.',
  }
}

/** Nothing of the old schema has the name that is to be changed. */
export function unknownRename(text: string, name: string, near: readonly string[]): Problem {
  const hint = near.length === 0 ? 'a name of the old schema' : near.map(each => `\`${each}\``).join(' or ')
  return {
    code: 'schema/rename-unknown',
    severity: 'error',
    message: `Unexpected name \`${name}\` in the rename \`${text}\`, expected ${hint}`,
    fix: 'Spell the old name as the old schema has it.',
  }
}

/** The new name of a rename is taken already, or the new schema doesn't have it. */
export function uselessRename(text: string, why: string): Problem {
  return {
    code: 'schema/rename-useless',
    severity: 'error',
    message: `Unexpected rename \`${text}\`, expected a new name that the new schema has and the old one lacks: ${why}`,
    fix: 'Remove the rename, or correct its new name.',
  }
}

/** A change loses rows or values, and nobody allowed that. */
export function dataLoss(what: string, count: string): Problem {
  return {
    code: 'schema/plan-data-loss',
    severity: 'error',
    message: `Unexpected loss of ${what}, expected a change that keeps all data`,
    fix: `Count what would be lost with \`${count}\`; then confirm a rename with --rename old=new, or pass --allow-data-loss.`,
  }
}

/** A column is to have a value in every row, and nothing says which. */
export function valueNeeded(column: string, when: string, example: string): Problem {
  return {
    code: 'schema/plan-value-needed',
    severity: 'warning',
    message: `Unexpected rows without a value for \`${column}\`, expected one for each: ${when} stops when the table has such rows`,
    fix: `Give rows that lack it a value: --backfill '${example}'.`,
  }
}

function error(code: string, message: string, fix: string, at: Place): Problem {
  return {code, severity: 'error', message, fix, at}
}
