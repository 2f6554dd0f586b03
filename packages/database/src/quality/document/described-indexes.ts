import {countFinding} from '../count-finding.js'
import type {DocumentSubject} from '../document-subject.js'
import type {QualityLine} from '../quality-line.js'
import {squash} from './squash.js'

export const describedIndexes: QualityLine<DocumentSubject> = {
  id: 'described-indexes',
  title: 'The specification says what every index is for',
  expected: 'the index with its reason, and the query with what serves it',
  fix: 'Give the index a reason or say what it serves, and let the specification have a section on indexes.',
  looksAt: 'Each index of a new table: its name and its reason, or what it serves. Each declared query.',
  notApplicable: 'There is no new index and no declared query.',
  check({text, schema: {tables, accessPatterns}}) {
    const said = squash(text)
    const all = tables.flatMap(table => table.indexes)
    const silent = all.filter(({name, reason, serves}) => {
      const words = [reason, ...serves].filter(word => word.trim() !== '')
      return !text.includes(name) || !words.some(word => said.includes(squash(word)))
    })
    const unsaid = accessPatterns.filter(({description}) => !said.includes(squash(description)))
    return countFinding({
      total: all.length + accessPatterns.length,
      what: `are explained (${all.length} indexes, ${accessPatterns.length} queries)`,
      wrong: [
        ...silent.map(({name}) => `index \`${name}\` without its reason`),
        ...unsaid.map(({id}) => `absence of the query \`${id}\``),
      ],
    })
  },
}
