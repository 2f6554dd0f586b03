/** @typedef {{judge: string, rule: string, about: string, file: string}} Objection */

const isRollback = (/** @type {Objection} */ {file}) => file.endsWith('down.sql')
/** What counts something other than rows: no key, and no reference to one. */
const isNoKey = (/** @type {Objection} */ {about}) => /^\s*(?!id\b)\w+(?<!_id)\s+(?:integer|smallint)\b/.test(about)

/** Why each is exempted stands in docs/judges.md. */
export const exemptions = [
  {judge: 'squawk', rule: 'ban-drop-table', covers: isRollback},
  {judge: 'squawk', rule: 'require-concurrent-index-deletion', covers: isRollback},
  {judge: 'squawk', rule: 'prefer-bigint-over-int', covers: isNoKey},
  {judge: 'squawk', rule: 'prefer-bigint-over-smallint', covers: isNoKey},
  {judge: 'splinter', rule: 'unusedIndex', covers: () => true},
]
