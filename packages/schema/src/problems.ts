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

function error(code: string, message: string, fix: string, at: Place): Problem {
  return {code, severity: 'error', message, fix, at}
}
