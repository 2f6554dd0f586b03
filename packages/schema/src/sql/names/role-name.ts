import {quoteName} from './quote-name.js'

const keywords = new Set(['public', 'current_user', 'current_role', 'session_user'])

/** A role as statements name it; some names are words of SQL. */
export function roleName(name: string): string {
  return keywords.has(name) ? name.toUpperCase() : quoteName(name)
}
