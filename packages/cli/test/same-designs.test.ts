import {cp, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {command} from './real-command.js'

const skills = fileURLToPath(new URL('../../../skills', import.meta.url))
/** The project's own copies shadow those that come along, so that these are the ones that are read. */
const packs = ['domain-identity', 'domain-library', 'domain-address', 'domain-review', 'domain-tenancy', 'domain-audit']
const orders = [
  packs,
  packs.toReversed(),
  packs.toSorted((a, b) => a.length - b.length),
  [...packs.slice(3), ...packs],
  [],
]
const lines = [
  {id: 1, request: 'A library for several organizations with loans, reviews and an audit trail'},
  {id: 2, request: 'Each keeper has a name and a badge. A bird has a ring and belongs to one species.'},
  {id: 3, request: 'Something with zorbs'},
]

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'same-designs-'))
  await Promise.all(orders.map((order, index) => makeProject(join(folder, String(index)), order)))
})
afterAll(() => rm(folder, {recursive: true}))

/** Folders list their files in the order of creation, or backwards, or in none. */
async function makeProject(project: string, order: readonly string[]): Promise<void> {
  await mkdir(join(project, 'skills'), {recursive: true})
  for (const id of order) await cp(join(skills, id), join(project, 'skills', id), {recursive: true, force: true})
  await writeFile(join(project, 'requests.jsonl'), lines.map(line => `${JSON.stringify(line)}\n`).join(''))
}

test('five processes design the same bytes, in whatever order their packs were written', async () => {
  const outs: string[] = []
  for (const index of orders.keys()) {
    const {code, out, err} = await command(join(folder, String(index)), 'design', '--batch', 'requests.jsonl')
    expect({code, err}).toEqual({code: 0, err: ''})
    outs.push(out)
  }
  expect(outs[0]?.split('\n').map(line => line.slice(0, 7))).toEqual(['{"id":1', '{"id":2', '{"id":3', ''])
  expect(new Set(outs).size).toBe(1)
})
