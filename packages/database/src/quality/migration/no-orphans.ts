import {countFinding} from '../count-finding.js'
import type {MigrationSubject} from '../migration-subject.js'
import type {QualityLine} from '../quality-line.js'

export const noOrphans: QualityLine<MigrationSubject> = {
  id: 'no-orphans',
  title: 'No row refers to what is not there',
  expected: 'a server that refuses a row whose reference leads nowhere',
  fix: 'Mend the foreign key so that the server enforces it.',
  looksAt: 'Each foreign key that the server has: that a row which refers to nothing was refused.',
  notApplicable: 'The schema has no foreign key.',
  check({proof}) {
    const checks = rulesOf(proof).filter(({name}) => name.includes(' FOREIGN KEY:'))
    const wrong = checks.filter(({status}) => status !== 'proved').map(({name}) => `result of “${name}”`)
    return countFinding({total: checks.length, what: 'foreign keys refuse a row that refers to nothing', wrong})
  },
}

function rulesOf(proof: MigrationSubject['proof']) {
  return proof?.proofs.find(({id}) => id === 'constraints')?.checks ?? []
}
