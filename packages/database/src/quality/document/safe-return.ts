import {countFinding} from '../count-finding.js'
import type {DocumentSubject} from '../document-subject.js'
import type {QualityLine} from '../quality-line.js'
import {sectionsOf} from './sections-of.js'

export const safeReturn: QualityLine<DocumentSubject> = {
  id: 'safe-return',
  title: 'The specification says what to save, what to check and that the way back was tried',
  expected: 'a command that saves the rows, queries that check, and the result of going back',
  fix: 'Let the specification have its section on safety, and the migration be proved.',
  looksAt: 'A backup command, a section on validation, and the figures of a server that ran the way back.',
  notApplicable: 'Nothing is migrated.',
  check({text, migration: {migrations, proof}}) {
    if (migrations.length === 0) return countFinding({total: 0, what: 'migrations', wrong: []})
    const runs = proof?.proofs.find(({id}) => id === 'migration')
    const figures = runs
      ? new RegExp(`\\b${runs.passed} of ${runs.total}\\b|\\| ${runs.passed} \\| ${runs.total} \\|`)
      : null
    const parts: readonly (readonly [there: boolean, what: string])[] = [
      [/\bpg_dump\b|\bpg_basebackup\b/.test(text), 'a command that saves the rows'],
      [sectionsOf(text, /valid|verif/i).length > 0, 'what to check'],
      [figures?.test(text) ?? false, 'what came of going back'],
    ]
    return countFinding({
      total: parts.length,
      what: `are there: ${parts.map(([, what]) => what).join(', ')}`,
      wrong: parts.filter(([there]) => !there).map(([, what]) => `absence of ${what}`),
    })
  },
}
