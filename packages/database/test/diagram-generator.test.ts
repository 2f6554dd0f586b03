import {expect, test} from 'vitest'
import {artifactsOf, contentOf, perform} from './support.js'

test('draws the design twice: as text and as a picture', async () => {
  const inputs = artifactsOf(await perform('schema-design', {}))
  const artifacts = artifactsOf(await perform('diagram-generator', {inputs}))
  expect(artifacts.map(({path}) => path)).toEqual(['diagrams/er-diagram-shop.mmd', 'diagrams/er-diagram-shop.svg'])
  const text = contentOf(artifacts, 'er-diagram')
  expect(text).toContain('erDiagram')
  expect(text).toMatch(/^\s+\w+ [|}o]+--[|{o]+ user_roles/m)
  expect(contentOf(artifacts, 'er-diagram-svg')).toMatch(/<svg[^]*user_roles[^]*<\/svg>\s*$/)
  for (const {content} of artifacts) expect(content.endsWith('\n')).toBe(true)
})

test('draws nothing from a design that breaks a rule', async () => {
  const [design] = artifactsOf(await perform('schema-design', {}))
  if (!design) throw new Error('no design')
  const document = JSON.parse(design.content)
  const content = JSON.stringify({...document, tables: document.tables.slice(1)})
  expect((await perform('diagram-generator', {inputs: [{...design, content}]})).kind).toBe('failed')
})
