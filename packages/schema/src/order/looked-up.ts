import {functionBody} from '../sql/scan/function-body.js'

const isSql = /\blanguage\s+'?sql\b/i
const beginning = /\bbegin\b/i

/**
 * What of a function's body the server looks up when it makes the function: all of it in SQL, and what is declared in
 * PL/pgSQL.
 */
export function lookedUp(definition: string): string {
  const body = functionBody(definition) ?? ''
  return isSql.test(definition) ? body : (body.split(beginning)[0] ?? '')
}
