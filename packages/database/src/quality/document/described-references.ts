import {countFinding} from '../count-finding.js'
import type {DocumentSubject} from '../document-subject.js'
import type {QualityLine} from '../quality-line.js'
import {squash} from './squash.js'

export const describedReferences: QualityLine<DocumentSubject> = {
  id: 'described-references',
  title: 'The specification explains every reference',
  expected: 'its name, what happens on delete, and why',
  fix: 'Give the foreign key a reason, and let the specification have a section on relationships.',
  looksAt: 'Each new foreign key: its name, what a deletion does, and the reason for that.',
  notApplicable: 'Nothing new refers to anything.',
  check({text, schema: {foreignKeys}}) {
    const said = squash(text)
    const isExplained = ({name, onDelete, reason}: (typeof foreignKeys)[number]['key']) =>
      text.includes(name) &&
      (onDelete === 'no action' || said.includes(squash(onDelete))) &&
      reason.trim() !== '' &&
      said.includes(squash(reason))
    return countFinding({
      total: foreignKeys.length,
      what: 'references are there with what a deletion does and why',
      wrong: foreignKeys
        .filter(({key}) => !isExplained(key))
        .map(({table, key}) => `reference \`${key.name}\` of \`${table.name}\` without words`),
    })
  },
}
