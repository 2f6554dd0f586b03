import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {projectWith} from './greeting-project.js'

const request = 'A hive has a colour and a unique number. Each bee belongs to exactly one hive and has a weight.'

test('a request comes from the command line, a file, or what is piped in', async () => {
  const folder = projectWith({'request.md': request})
  const {code, out, err} = await say(folder, ['design', request])
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(out).toContain('  bees (id, hive_id -> hives, weight')
  expect(await say(folder, ['design', '--file', 'request.md'])).toEqual({code, out, err})
  expect(await say(folder, ['design', '-'], {stdin: request})).toEqual({code, out, err})
})

test('a brief is designed as it is', async () => {
  const brief = {
    project: {name: 'hives', database_type: 'postgresql'},
    task: {type: 'schema_design', description: request},
  }
  const folder = projectWith({'brief.json': JSON.stringify(brief), 'broken.json': '{"task": }'})
  const {out} = await say(folder, ['design', '--brief', 'brief.json'])
  expect(out).toContain('bees (id, hive_id -> hives, weight')
  const {code, err} = await say(folder, ['design', '--brief', 'broken.json'])
  expect(code).toBe(1)
  expect(err).toContain('broken.json:1:10 error')
})

test('what is not sure is designed with questions, in words and in JSON', async () => {
  const folder = projectWith({})
  const {code, out} = await say(folder, ['design', request])
  expect(code).toBe(0)
  expect(out).toMatch(/\nDesigned with questions, confidence 0\.[456]\d\. Answer them before you build on it\.\n\? /)
  const {status, report} = JSON.parse((await say(folder, ['design', request, '--json'])).out)
  expect(status).toBe('designed-with-questions')
  expect(report.confidence).toBeLessThan(0.7)
  expect((await say(folder, ['design', 'Each hive has a colour.'])).out).toMatch(
    /\nDesigned, confidence 0\.[789]\d\.\n/,
  )
  const unknown = await say(folder, ['design', 'Weather stations'])
  expect(unknown.code).toBe(3)
  expect(unknown.out).toContain('Not designed: it needs input')
})

test('every stage is explained, and every column says where it comes from', async () => {
  const folder = projectWith({})
  const {out} = await say(folder, ['design', `${request} It hums.`, '--explain'])
  for (const title of ['Clauses', 'Facts', 'Packs', 'Things', 'Normal forms', 'Tables', 'Assumed', 'Not modelled'])
    expect(out).toMatch(new RegExp(`(?:^|\n)${title}`))
  expect(out).toContain('C1 sentence, read as controlled: “A hive has a colour and a unique number.”: covered by hives')
  expect(out).toContain('    number text: the request says “a unique number”')
  expect(out).toContain('  hives: BCNF, identified by id; number')
  expect(out).toContain('“It hums.”: not covered.')
  expect(out).not.toContain('\u001B')
})

test('colours are for terminals, and control characters of a request for nobody', async () => {
  const folder = projectWith({})
  const {out} = await say(folder, ['design', 'A hive has a colour. \u001B[31mBees\u0007 hum.', '--explain'])
  for (const control of ['\u0007', '\u001B']) expect(out).not.toContain(control)
  const coloured = await say(folder, ['design', 'A hive has a colour.'], {env: {FORCE_COLOR: '1'}})
  expect(coloured.out).toContain('\u001B[')
})

test.each([
  ['sql', 'CREATE TABLE public.hives'],
  ['json', '"name": "hives"'],
  ['mmd', 'erDiagram'],
  ['md', '```mermaid'],
  ['dbml', 'Table "hives"'],
  ['txt', 'Each hive has'],
])('-o writes .%s', async (ending, part) => {
  const folder = projectWith({})
  const file = `out/schema.${ending}`
  const {code, out} = await say(folder, ['design', 'Each hive has a colour.', '-o', file])
  expect(code).toBe(0)
  expect(out).toContain(`wrote ${file}\n`)
  expect(readFileSync(join(folder, file), 'utf8')).toContain(part)
})

test('a file of another ending is refused before anything is designed', async () => {
  const {code, out, err} = await say(projectWith({}), ['design', request, '-o', 'schema.docx'])
  expect({code, out}).toEqual({code: 2, out: ''})
  expect(err).toContain('Unexpected format `schema.docx`, expected a name that ends with `.dbml`, ')
})

test('a batch answers each line, and with --strict only what is in the controlled language', async () => {
  const folder = projectWith({})
  const lines = [
    {id: 1, request: 'Each hive has a colour.'},
    {id: 'two', request},
    {id: 3, request: 'Weather stations'},
  ]
  writeFileSync(join(folder, 'batch.jsonl'), lines.map(line => `${JSON.stringify(line)}\n`).join(''))
  const answersOf = (out: string) =>
    out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
      .map(({id, status, schema}) => [id, status, schema?.tables.length ?? null])
  const {code, out} = await say(folder, ['design', '--batch', 'batch.jsonl'])
  expect(code).toBe(0)
  expect(answersOf(out)).toEqual([
    [1, 'designed', 1],
    ['two', 'designed-with-questions', 2],
    [3, 'needs-input', null],
  ])
  const strict = await say(folder, ['design', '--batch', 'batch.jsonl', '--strict'])
  expect(strict.code).toBe(1)
  expect(answersOf(strict.out)[2]).toEqual([3, 'needs-input', null])
  expect(strict.err).toContain('batch.jsonl 3:1:1 error Unexpected sentence "Weather stations"')
})
