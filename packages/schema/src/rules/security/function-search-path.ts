import {reportHabit} from '../../findings/report-habit.js'
import type {SqlFunction} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'
import {sqlWords} from '../../sql/scan/sql-words.js'

export const functionSearchPath: SchemaRule = {
  id: 'schema/function-search-path',
  severity: 'warning',
  summary: 'A function finds the same tables whoever calls it.',
  check({functions}, report) {
    const places = functions.filter(isMutable).map(each => ({about: each, label: each.name}))
    reportHabit(places, {one: 'function', many: 'functions'}, report, what => ({
      message: `Unexpected ${what} without search_path, expected a fixed one`,
      fix: "Add `SET search_path = ''` and qualify the names in it: else the caller's own tables may take their place.",
    }))
  },
}

/** A SQL-standard body is bound to its tables when it's made; what's in other languages is for those. */
function isMutable({definition, kind}: SqlFunction): boolean {
  if (kind === 'aggregate') return false
  const words = sqlWords(definition)
  const isSql = words.includes('plpgsql') || (words.includes('sql') && words.includes('$'))
  return isSql && !isDefiner(words) && !words.includes('search_path')
}

function isDefiner(words: readonly string[]): boolean {
  return words.some((word, at) => word === 'security' && words[at + 1] === 'definer')
}
