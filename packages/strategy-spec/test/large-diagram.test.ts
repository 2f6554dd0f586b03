import {newColumn, newForeignKey, newTable} from '@journeywright/schema'
import {shopModel} from '@journeywright/schema/testing'
import {specStrategy} from '@journeywright/strategy-spec'
import {expect, test} from 'vitest'
import {inputFor, sectionOf, writeDocument} from './write-document.js'

test('a large schema is drawn area by area, no picture larger than hosts draw', async () => {
  const tables = Array.from({length: 150}, (_, at) =>
    newTable({
      name: `t${at}`,
      area: at < 40 ? 'small' : '',
      columns: [newColumn('id', 'bigint'), newColumn('parent_id', 'bigint')],
      primaryKey: {name: `pk_t${at}`, columns: ['id']},
      foreignKeys: at === 0 ? [] : [newForeignKey({name: `fk_t${at}`, columns: ['parent_id'], table: `t${at - 1}`})],
    }),
  )
  const {document, files} = writeDocument(inputFor({...shopModel(), tables, enums: [], accessPatterns: []}))
  const diagram = sectionOf(document, '### Diagram')
  expect(diagram.match(/^#### .*$/gm)).toEqual(['#### Area `small`', '#### Tables, 1 of 2', '#### Tables, 2 of 2'])
  const pictures = [...diagram.matchAll(/```mermaid\nerDiagram\n([\s\S]*?)```/g)].map(([, text = '']) =>
    text.trimEnd().split('\n'),
  )
  expect(pictures.map(lines => lines.filter(line => !line.includes(' : ')).length)).toEqual([40, 60, 50])
  expect(pictures.flat().filter(line => line.includes(' : '))).toHaveLength(149)
  expect(pictures[1]).toContain('  "t39" ||--o{ "t40" : "parent_id"')
  expect(await specStrategy().check(files)).toEqual([])
})
