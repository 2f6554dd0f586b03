import {formatProblem} from '@journeywright/problems'
import {shopInput} from '@journeywright/schema/testing'
import {jsonStrategy, readAiTable, type ReadText} from '@journeywright/strategy-json'
import {mkdir, mkdtemp, readFile, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ai-table-'))
  for (const {path, content} of jsonStrategy().write(shopInput()).files) {
    await mkdir(dirname(join(folder, path)), {recursive: true})
    await writeFile(join(folder, path), content)
  }
})

/** Reads below the folder and keeps the paths of what it was asked for. */
function reader(): {readonly asked: string[]; readonly read: ReadText} {
  const asked: string[] = []
  const read: ReadText = async path => {
    asked.push(path)
    return readFile(join(folder, path), 'utf8').catch(() => null)
  }
  return {asked, read}
}

test('a table is read from the index and its own folder alone', async () => {
  const {asked, read} = reader()
  const {table, problems} = await readAiTable(read, 'orders')
  expect(problems).toEqual([])
  expect(asked).toEqual([
    '.ai/schema/index.json',
    '.ai/schema/orders/entity.json',
    '.ai/schema/orders/relationships.json',
    '.ai/schema/orders/indexes.json',
  ])
  expect(table?.entity.columns.map(({name}) => name).slice(0, 3)).toEqual(['id', 'user_id', 'status'])
  expect(table?.relationships.references.map(({references}) => references.table)).toEqual(['users'])
  expect(table?.indexes.indexes.map(({name}) => name)).toEqual(['idx_orders_user_id'])
})

test('a table that is not there is told with the name that is nearest', async () => {
  const {asked, read} = reader()
  const {table, problems} = await readAiTable(read, 'user')
  expect(table).toBe(null)
  expect(problems.map(problem => formatProblem(problem).split('\n')[0])).toEqual([
    '.ai/schema/index.json:4:13 error Unexpected table `user`, expected `users` (json/unknown-table)',
  ])
  expect(asked).toEqual(['.ai/schema/index.json'])
})

test('a repository without such a folder is told', async () => {
  const {problems} = await readAiTable(async () => null, 'orders')
  expect(problems.map(({code}) => code)).toEqual(['json/missing-file'])
})
