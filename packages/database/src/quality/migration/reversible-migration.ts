import {countFinding} from '../count-finding.js'
import type {MigrationSubject} from '../migration-subject.js'
import type {QualityLine} from '../quality-line.js'

export const reversibleMigration: QualityLine<MigrationSubject> = {
  id: 'reversible-migration',
  title: 'Migrations have a version and a way back',
  expected: 'a script with a version, and one that leads back and was run',
  fix: 'Write both ways, and let the proof run them.',
  looksAt:
    'Each migration: that its name begins with a version, that it has a script forward and one back, and that a server ran them up, down with rows in the tables, and up again.',
  notApplicable: 'The schema is already there, so nothing is migrated.',
  check({migrations, single, proof}) {
    const runs = proof?.proofs.find(({id}) => id === 'migration')
    const wrong = [
      ...(single === null ? [] : [`script \`${single}\` without its other way`]),
      ...migrations.filter(({name}) => !/^\d/.test(name)).map(({name}) => `name \`${name}\` without a version`),
      ...migrations.filter(({down}) => isEmpty(down)).map(({name}) => `way back of \`${name}\` that does nothing`),
      ...(runs?.checks ?? []).filter(({status}) => status !== 'proved').map(({name}) => `result of “${name}”`),
      ...(runs === undefined && migrations.length > 0 ? ['migration that nobody has run'] : []),
    ]
    return countFinding({
      total: migrations.length,
      what: 'migrations have a version and a way back',
      wrong,
      notes: runs ? [`up, down and up again: ${runs.passed} of ${runs.total} on ${proof?.judge ?? ''}`] : [],
    })
  },
}

function isEmpty(sql: string): boolean {
  return (
    sql
      .replaceAll(/--.*$/gm, '')
      .replaceAll(/\b(?:BEGIN|COMMIT|SET [^;]+);/gi, '')
      .trim() === ''
  )
}
