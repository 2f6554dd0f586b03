import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {describeSeed} from './describe-seed.js'

const goldens = fileURLToPath(new URL('../fixtures/seeds/', import.meta.url))
const isUpdate = process.env['UPDATE_GOLDEN'] === '1'
/** A folder of documents that are not in this repository: `npm run check:seeds FOLDER` names it. */
const given = process.env['SEEDS_FOLDER']

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder).filter(name => name.endsWith(ending))

/** What is read from a document, and what its golden file says; that is named after the id that was read, or as told. */
async function readBoth(file: string, folder: string, name?: string) {
  const {id, text} = await describeSeed(file)
  const golden = join(folder, `${name ?? id}.json`)
  if (isUpdate) writeFileSync(golden, text)
  return {
    read: text,
    golden: existsSync(golden) ? readFileSync(golden, 'utf8') : 'run with UPDATE_GOLDEN=1 to write it',
  }
}

describe('documents in the shapes of the seeds', () => {
  const folder = join(goldens, 'own')
  const names = filesIn(folder, '.txt')

  test.each(names)('%s', async name => {
    const {read, golden} = await readBoth(join(folder, name), folder, basename(name, '.txt'))
    expect(read).toBe(golden)
  })
  test('there are five, each with what is read from it', () => {
    expect(filesIn(folder, '.json')).toEqual(names.map(name => name.replace(/txt$/, 'json')))
    expect(names).toHaveLength(5)
  })
})

describe.runIf(given)('the seeds', () => {
  const folder = given ?? ''
  const names = given ? filesIn(folder, '.txt') : []

  test.each(names)('%s', async name => {
    const {read, golden} = await readBoth(join(folder, name), goldens)
    expect(read).toBe(golden)
  })
  test('there are five, each with what is read from it', () => {
    expect(names).toHaveLength(5)
    expect(filesIn(goldens, '.json')).toHaveLength(5)
  })
})
