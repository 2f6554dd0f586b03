import {splitScript} from '@journeywright/schema'
import {countFinding} from '../count-finding.js'
import type {DocumentSubject} from '../document-subject.js'
import type {QualityLine} from '../quality-line.js'
import {sectionsOf} from './sections-of.js'
import {squash} from './squash.js'

export const describedMigration: QualityLine<DocumentSubject> = {
  id: 'described-migration',
  title: 'The specification has both ways of the migration, and how to check them',
  expected: 'the statements of both scripts, and queries that check the result',
  fix: 'Let the specification print both scripts and a section on validation.',
  looksAt:
    'The statements of every script, both ways, comments and settings aside; a section on validation with a query.',
  notApplicable: 'Nothing is migrated.',
  check({text, migration: {migrations}}) {
    if (migrations.length === 0) return countFinding({total: 0, what: 'scripts', wrong: []})
    const said = squash(text)
    const scripts = migrations.flatMap(({name, up, down}) => [
      {name: `forward script of \`${name}\``, sql: up},
      {name: `way back of \`${name}\``, sql: down},
    ])
    const missing = scripts.flatMap(({name, sql}) => {
      const absent = statementsOf(sql).filter(statement => !said.includes(squash(statement)))
      return absent.length > 0 ? [`absence of ${absent.length} statements of the ${name}`] : []
    })
    const isChecked = sectionsOf(text, /valid|verif/i).some(section => /```sql[\s\S]*?\bSELECT\b/i.test(section))
    return countFinding({
      total: scripts.length + 1,
      what: `are there: ${scripts.length} scripts, and queries that check the result`,
      wrong: [...missing, ...(isChecked ? [] : ['absence of queries that check the result'])],
    })
  },
}

/** What a script does to the schema; the rest is how it is run. */
function statementsOf(sql: string): readonly string[] {
  return splitScript(sql)
    .map(({text}) => text.replaceAll(/^\s*--.*$/gm, '').trim())
    .filter(text => /^(?:CREATE|ALTER|DROP|UPDATE|INSERT|DELETE)\b/i.test(text))
}
