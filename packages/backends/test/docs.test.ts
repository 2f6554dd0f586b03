import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, onTestFinished, test} from 'vitest'
import {Ajv2020} from 'ajv/dist/2020.js'
import {commandBackend, outcomeSchema, taskSchema} from '@journeywright/backends'
import {testBackend} from '@journeywright/backends/testing'
import type {Backend} from '@journeywright/runtime'
import {performWithBackend} from '@journeywright/runtime/testing'
import {isPythonSkipped} from './is-python-skipped.js'

const page = await readFile(new URL('../../../docs/backends.md', import.meta.url), 'utf8')
const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
  language,
  text,
}))
const block = (language: string, word: string): string =>
  blocks.find(each => each.language === language && each.text.includes(word))?.text ?? ''

test('each outcome on the page keeps the schema', () => {
  const validate = new Ajv2020({strict: false}).compile(outcomeSchema)
  const lines = block('json', '"done"').trim().split('\n')
  expect(lines.filter(line => !validate(JSON.parse(line)))).toEqual([])
  expect(lines.length).toBe(4)
})

test('each key of the task is on the page', () => {
  const keys = 'required' in taskSchema && Array.isArray(taskSchema.required) ? taskSchema.required : []
  const [, table = ''] = /\n## The task: standard input\n([\s\S]*?)\n## /.exec(page) ?? []
  expect(keys.filter(key => !table.includes(`\`${key}\``))).toEqual([])
  expect(keys.length).toBeGreaterThan(10)
})

test.skipIf(isPythonSkipped)('the whole of a program that works', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jw-backends-docs-'))
  onTestFinished(() => rm(folder, {recursive: true}))
  await writeFile(join(folder, 'whole.py'), block('python', 'json.load'))
  const task = {folder, target: './whole.py', request: 'Shop', outputs: [{id: 'a', path: 'a.md'}]}
  expect((await performWithBackend(commandBackend(), task)).outcome).toEqual({
    kind: 'done',
    artifacts: [{id: 'a', path: 'a.md', content: '# Shop\n'}],
  })
})

const folder = await mkdtemp(join(tmpdir(), 'jw-backends-docs-'))
await writeFile(join(folder, 'service.ts'), block('ts', 'servicePlugin'))
const {service}: {readonly service: Backend} = await import(/* @vite-ignore */ join(folder, 'service.ts'))

/** A service that answers in the way that its path names. */
const server = createServer((request, response) => {
  const answers: Readonly<Record<string, unknown>> = {
    '/done': {kind: 'done', artifacts: [{id: 'answer', path: 'answer.md', content: 'fine'}]},
    '/failed': {kind: 'failed', problems: [{code: 'a/b', severity: 'error', message: 'm', fix: 'f'}]},
    '/needs-input': {kind: 'needs-input', questions: [{id: 'a', text: 'A?', why: ''}]},
  }
  if (request.url === '/never') return
  if (request.url === '/transient') response.writeHead(429, {'retry-after': '2'})
  response.end(JSON.stringify(answers[request.url ?? ''] ?? {}))
})
await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
const {port} = addressOf(server.address())
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(folder, {recursive: true})
})

testBackend('service of the page', way => ({backend: service, task: {target: `http://127.0.0.1:${port}/${way}`}}))

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address
}
