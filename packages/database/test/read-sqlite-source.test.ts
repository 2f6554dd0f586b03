import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {readSource} from '@journeywright/database/source'
import {afterAll, beforeAll, expect, test} from 'vitest'

const fixtures = fileURLToPath(new URL('../fixtures/source', import.meta.url))
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-sqlite-source-'))
})
afterAll(() => rm(folder, {recursive: true}))

test('knows a SQLite file by how it begins, whatever it is called', async () => {
  const {kind, model, sql} = await readSource('notes', {cwd: fixtures, readers: []})
  expect([kind, model.name, sql]).toEqual(['SQLite', 'notes', []])
  expect(model.tables.map(({name, columns}) => [name, columns.map(column => column.name)])).toEqual([
    ['notes', ['id', 'words']],
  ])
})

test('leaves other files without a known name to be told', async () => {
  await writeFile(join(folder, 'notes.txt'), 'A shop')
  await expect(readSource('notes.txt', {cwd: folder, readers: []})).rejects.toThrow('(database/source-unknown)')
})
