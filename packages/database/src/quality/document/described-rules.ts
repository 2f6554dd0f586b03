import {countFinding} from '../count-finding.js'
import type {DocumentSubject} from '../document-subject.js'
import type {QualityLine} from '../quality-line.js'

export const describedRules: QualityLine<DocumentSubject> = {
  id: 'described-rules',
  title: 'The specification has every rule, and the error that breaking it gives',
  expected: 'the rule by its name, and the SQLSTATE of what it refuses',
  fix: 'Let the specification list the rules of each table, and what the server answers to bad data.',
  looksAt:
    'Each check and unique constraint of a new table by its name; the SQLSTATE for each kind of rule that there is.',
  notApplicable: 'No new table has a rule.',
  check({text, schema: {tables}}) {
    const checks = tables.flatMap(table => table.checks)
    const uniques = tables.flatMap(table => table.uniques)
    const codes = [...(checks.length > 0 ? ['23514'] : []), ...(uniques.length > 0 ? ['23505'] : [])]
    const rules = [...checks, ...uniques]
    return countFinding({
      total: rules.length,
      what: `rules are there by name, with ${codes.join(' and ')}`,
      wrong: [
        ...rules.filter(({name}) => !text.includes(name)).map(({name}) => `absence of the rule \`${name}\``),
        ...codes.filter(code => !text.includes(code)).map(code => `absence of the error \`${code}\``),
      ],
    })
  },
}
