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
  const message = `Unexpected statement, expected one whose parts can be written as SQL again: ${why}`
  return error('schema/sql-unprintable', message, 'Write the statement in a more common way.', at)
}

function error(code: string, message: string, fix: string, at: Place): Problem {
  return {code, severity: 'error', message, fix, at}
}
