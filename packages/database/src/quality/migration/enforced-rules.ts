import {countFinding} from '../count-finding.js'
import type {MigrationSubject} from '../migration-subject.js'
import type {QualityLine} from '../quality-line.js'

export const enforcedRules: QualityLine<MigrationSubject> = {
  id: 'enforced-rules',
  title: 'Every rule refuses what breaks it, with a code to tell by',
  expected: 'a good row that is taken and a bad one that is refused with its SQLSTATE',
  fix: 'Mend the constraint so that the server enforces it.',
  looksAt:
    'Each NOT NULL, unique, check, exclusion and foreign key that the server has: one row that it took, one that it refused, and the SQLSTATE by which a program knows which rule it was.',
  notApplicable: 'The schema has no rule.',
  check({proof}) {
    const checks = proof?.proofs.find(({id}) => id === 'constraints')?.checks ?? []
    const codes = new Map<string, number>()
    for (const {name} of checks) {
      const code = /with (\w{5})$/.exec(name)?.[1]
      if (code !== undefined) codes.set(code, (codes.get(code) ?? 0) + 1)
    }
    const sorted = [...codes].sort(([one], [other]) => (one < other ? -1 : 1))
    return countFinding({
      total: checks.length,
      what: 'rules take a good row and refuse a bad one',
      wrong: checks.filter(({status}) => status !== 'proved').map(({name}) => `result of “${name}”`),
      notes: sorted.map(([code, count]) => `${code}: ${count}`),
    })
  },
}
