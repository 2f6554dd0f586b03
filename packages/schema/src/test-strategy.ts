import {isError, ProblemError, type Problem} from '@journeywright/problems'
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import type {DesignReport} from './document.js'
import {planMigration} from './migration/plan-migration.js'
import type {OutputFile, OutputStrategy, StrategyInput} from './output-strategy.js'
import {schemaRules} from './schema-rules.js'
import {shopModel} from './shop-model.js'
import {verifySchema} from './verify-schema.js'

/**
 * Registers vitest tests that every strategy passes: the shop comes out as in the golden folder, byte by byte and twice
 * alike; the strategy's own check accepts that, and rejects each file when it is cut off in the middle of a line.
 * With `UPDATE_GOLDEN=1` the golden folder is rewritten instead of compared.
 */
export function testStrategy(strategy: OutputStrategy, goldenFolder: URL): void {
  const folder = fileURLToPath(goldenFolder)
  const {files, problems} = strategy.write(shopInput())

  describe(`strategy ${strategy.id}`, () => {
    test('writes the shop as the golden files have it', () => {
      if (process.env['UPDATE_GOLDEN'] === '1') writeGolden(folder, files)
      expect(sorted(files)).toEqual(readGolden(folder))
    })
    test('reports no error for the shop', () => expect(errorsOf(problems)).toEqual([]))
    test('writes the same bytes twice', () => expect(strategy.write(shopInput())).toEqual({files, problems}))
    test('writes below the output root, and ends each file with a newline', () => {
      expect(files.filter(({path, content}) => !isConfined(path) || !content.endsWith('\n'))).toEqual([])
    })
    test('accepts what it wrote', async () => expect(errorsOf(await strategy.check(files))).toEqual([]))
    test.each(files.map(file => file.path))('rejects a cut off %s', async path => {
      const damaged = files.map(file => (file.path === path ? {path, content: cutOff(file.content)} : file))
      expect(errorsOf(await strategy.check(damaged))).not.toEqual([])
    })
  })
}

/** What a strategy gets for the shop in a run that is always the same. */
export function shopInput(): StrategyInput {
  const verification = verifySchema(shopModel(), schemaRules)
  if (!verification.ok) throw new ProblemError(verification.problems)
  const {schema} = verification
  const run = {id: 'shop-run', createdAt: '2026-01-02T03:04:05.000Z', request: 'Design a database for a small shop.'}
  const migration = planMigration(schema, {name: '20260102030405_shop', createdAt: run.createdAt})
  return {schema, migrations: [migration], report: shopReport, previous: [], run}
}

const shopReport: DesignReport = {
  assumptions: [
    {
      id: 'one-address',
      statement: 'A user has one e-mail address.',
      because: 'The request names none; signing in needs one.',
      alternatives: ['Several addresses, one of them preferred'],
      question: 'Can a user have more than one e-mail address?',
      impact: 1,
    },
  ],
  questions: [{id: 'currency', text: 'Does the shop sell in more than one currency?', why: 'Totals have none yet.'}],
  coverage: [
    {
      text: 'a small shop',
      span: [22, 34],
      status: 'covered',
      by: ['users', 'orders', 'order_items'],
      note: '',
    },
  ],
  confidence: 0.8,
}

function errorsOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(isError)
}

function isConfined(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..')
}

/** Ends in the middle of the line that is in the middle. */
function cutOff(content: string): string {
  const middle = Math.floor(content.length / 2)
  const start = content.lastIndexOf('\n', middle) + 1
  const end = content.indexOf('\n', middle)
  return content.slice(0, start + Math.max(1, Math.floor((end - start) / 2)))
}

function readGolden(folder: string): readonly OutputFile[] {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile())
  const paths = entries.map(entry => join(entry.parentPath, entry.name))
  const files = paths.map(path => ({
    path: relative(folder, path).replaceAll('\\', '/'),
    content: readFileSync(path, 'utf8'),
  }))
  return sorted(files)
}

function writeGolden(folder: string, files: readonly OutputFile[]): void {
  rmSync(folder, {recursive: true, force: true})
  for (const {path, content} of files) {
    const file = `${folder.replace(/\/$/, '')}/${path}`
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, content)
  }
}

function sorted(files: readonly OutputFile[]): readonly OutputFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
}
