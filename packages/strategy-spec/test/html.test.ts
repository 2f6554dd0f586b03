import {shopInput} from '@journeywright/schema/testing'
import {htmlStrategy} from '@journeywright/strategy-spec'
import {expect, test} from 'vitest'
import {writeDocument} from './write-document.js'

const {write, check} = htmlStrategy()

test('the document is one page with all of its headings in the contents', async () => {
  const {files, problems} = write(shopInput())
  expect(problems).toEqual([])
  expect(files.map(({path}) => path)).toEqual(['database-schema.html'])
  expect(await check(files)).toEqual([])
  const content = files[0]?.content ?? ''
  const headings = writeDocument(shopInput()).document.match(/^##{1,2} .*/gm) ?? []
  const entries = [...content.matchAll(/<li><a href="#(part-\d+)">(.*)<\/a>/g)]
  const levels = new Map(
    [...content.matchAll(/<h([23]) id="(part-\d+)">/g)].map(([, level, id]) => [id, Number(level)]),
  )
  expect(entries.map(([, id, text = '']) => `${'#'.repeat(levels.get(id) ?? 0)} ${text}`)).toEqual(
    headings.map(heading => heading.replaceAll('`', '')),
  )
  expect(content).toContain("<td>Where the person is reached; it's the sign-in name.</td>")
  expect(content).not.toMatch(/keep:|generated:/)
})

test('nothing that people write is run or loaded', async () => {
  const text = '<script>alert(1)</script> ![x](https://example.com/x.png) <img src="https://example.com/y.png">'
  const previous = writeDocument(shopInput()).files.map(({path, content}) => ({
    path,
    content: content.replace('<!-- keep:notes -->\n', `<!-- keep:notes -->\n${text}\n`),
  }))
  const {files} = write({...shopInput(), previous})
  expect(files[0]?.content).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(await check(files)).toEqual([])
})

test('a page that loads something, or whose contents lead nowhere, is rejected', async () => {
  const [page] = write(shopInput()).files
  if (!page) throw new Error('Internal error: there is no page')
  const content = page.content.replace('id="part-1"', '').replace('</body>', '<script src="x.js"></script></body>')
  expect((await check([{...page, content}])).map(({message}) => message)).toEqual([
    'Unexpected entry `#part-1`, expected what the rest of the document says',
    'Unexpected `<script src="x.js">`, expected what the rest of the document says',
  ])
  expect((await check([])).map(({code}) => code)).toEqual(['spec/missing-file'])
})

test('a picture stands where the diagram stood as text, and loads nothing', async () => {
  const drawn = htmlStrategy({draw: ({name}) => `<svg role="img"><title>${name} $&</title></svg>\n`})
  const {files} = drawn.write(shopInput())
  expect(files[0]?.content).toContain('<figure tabindex="0">\n<svg role="img"><title>shop $&</title></svg>\n</figure>')
  expect(files[0]?.content).not.toContain('erDiagram')
  expect(await drawn.check(files)).toEqual([])
  const loading = htmlStrategy({draw: () => '<svg><image href="https://example.com/x.png"/></svg>'})
  expect((await loading.check(loading.write(shopInput()).files)).map(({message}) => message)).toEqual([
    'Unexpected `<image href="https://example.com/x.png"/>`, expected what the rest of the document says',
  ])
})

test('what people changed is a problem here, too', () => {
  const previous = writeDocument(shopInput()).files.map(({path, content}) => ({
    path,
    content: content.replace('A purchase.', 'Bought.'),
  }))
  const {files, problems} = write({...shopInput(), previous})
  expect([files, problems.map(({code}) => code)]).toEqual([[], ['spec/edited-text']])
})
