import {countFinding} from '../count-finding.js'
import type {QualityLine} from '../quality-line.js'
import type {SchemaSubject} from '../schema-subject.js'
import {servesKey, servesPattern} from './serving.js'

export const indexes: QualityLine<SchemaSubject> = {
  id: 'indexes',
  title: 'References and queries are indexed',
  expected: 'a key or index that begins with its columns',
  fix: 'Add an index over these columns.',
  looksAt: 'Each foreign key and each declared query, and the key or index that serves it.',
  notApplicable: 'Nothing new refers to anything, and no query is declared.',
  check({document, foreignKeys, accessPatterns}) {
    const keys = foreignKeys.map(({table, key}) => ({
      what: `foreign key \`${key.name}\` of \`${table.name}\` without index`,
      name: key.name,
      by: servesKey(table, key),
    }))
    const queries = accessPatterns.map(pattern => {
      const table = document.tables.find(({name, namespace}) => [name, `${namespace}.${name}`].includes(pattern.table))
      const what = `query \`${pattern.id}\` of \`${pattern.table}\` without index`
      return {what, name: pattern.id, by: table && servesPattern(table, pattern)}
    })
    const all = [...keys, ...queries]
    const [first] = all.filter(({by}) => by !== undefined)
    return countFinding({
      total: all.length,
      what: `are served (${keys.length} references, ${queries.length} queries)`,
      wrong: all.filter(({by}) => by === undefined).map(({what}) => what),
      notes: first ? [`such as \`${first.name}\` by \`${first.by ?? ''}\``] : [],
    })
  },
}
