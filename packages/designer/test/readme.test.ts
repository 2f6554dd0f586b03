import {readFileSync} from 'node:fs'
import {defaultConventions, designSchema, readConventions} from '@journeywright/designer'
import {schemaRules, verifySchema} from '@journeywright/schema'
import {expect, test} from 'vitest'
import {installedPacks, readSkill} from './installed-packs.js'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

test('the example gives what its comments say', () => {
  const request = /const request = '(.+)'/.exec(readme)?.[1] ?? ''
  const design = designSchema({request, packs: [], conventions: defaultConventions})
  const names = design.status === 'designed' ? design.model.tables.map(({name}) => name) : []
  expect(readme).toContain(`['${names.join("', '")}']`)
  expect(design.report.coverage.map(({status}) => status)).toEqual(['covered', 'covered'])
})

test('the pack is read without a problem, and makes a schema that verifies', () => {
  const {pack, problems} = readSkill('domain-licence', /````markdown\n([\s\S]*?)````/.exec(readme)?.[1] ?? '')
  expect(problems).toEqual([])
  const packs = [...installedPacks().packs, ...(pack ? [pack] : [])]
  const design = designSchema({request: 'Licence management', packs, conventions: defaultConventions})
  const model = design.status === 'designed' ? design.model : null
  expect(model?.tables.map(({name}) => name)).toEqual(['users', 'plans', 'licences'])
  expect(model && verifySchema(model, schemaRules).problems).toEqual([])
})

test('every sentence of the list is followed', () => {
  const section = /## Conventions that are followed\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? ''
  const sentences = [...section.matchAll(/`([^`]+)`/g)].map(match => match[1] ?? '')
  expect(sentences.length).toBeGreaterThan(15)
  const unread = sentences.filter(
    text => readConventions([{text, at: {file: 'a', line: 1, column: 1}}]).problems.length > 0,
  )
  expect(unread).toEqual([])
})
