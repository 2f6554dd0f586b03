import {splitScript} from '@journeywright/schema'
import {countFinding} from '../count-finding.js'
import type {MigrationSubject} from '../migration-subject.js'
import type {QualityLine} from '../quality-line.js'

export const carefulMigration: QualityLine<MigrationSubject> = {
  id: 'careful-migration',
  title: 'Migrations give up instead of blocking others',
  expected: 'a limit to waiting for locks (`SET lock_timeout`) before tables are changed or dropped',
  fix: 'Begin the script with SET lock_timeout.',
  looksAt: 'Scripts, both ways, that change or drop a table: that they give up when they do not get its lock.',
  notApplicable: 'No script changes or drops a table.',
  check({migrations}) {
    const scripts = migrations.flatMap(({name, up, down}) => [
      {name: `${name}, forward`, sql: up},
      {name: `${name}, back`, sql: down},
    ])
    const locking = scripts.filter(({sql}) => splitScript(sql).some(({text}) => isLocking(text)))
    const patient = locking.filter(({sql}) => !/^\s*SET (?:LOCAL |SESSION )?lock_timeout\b/im.test(sql))
    return countFinding({
      total: locking.length,
      what: 'scripts that change or drop tables give up waiting for a lock',
      wrong: patient.map(({name}) => `script \`${name}\` that waits for locks as long as it takes`),
    })
  },
}

function isLocking(statement: string): boolean {
  return /^(?:\s|--.*$)*(?:ALTER|DROP|TRUNCATE) TABLE\b/im.test(statement)
}
