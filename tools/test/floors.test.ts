import {spawnSync} from 'node:child_process'
import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'

const repository = fileURLToPath(new URL('../..', import.meta.url))
let folder = ''

/** A workspace with our packages, rules and settings, and nothing in it but what a test plants. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'floors-'))
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'tsconfig.sources.json', 'package.json']) {
    copyFileSync(join(repository, name), join(folder, name))
  }
  for (const name of readdirSync(join(repository, 'packages'))) {
    plant(`packages/${name}/src/index.ts`, `export const name = '${name}'\n`)
    copyFileSync(join(repository, 'packages', name, 'package.json'), join(folder, 'packages', name, 'package.json'))
  }
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'))
})
afterAll(() => rmSync(folder, {recursive: true}))

function plant(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), content)
}

interface Cruised {
  readonly summary: {readonly violations: readonly {readonly from: string; readonly rule: {readonly name: string}}[]}
}

function cruise(): {readonly status: number | null; readonly found: readonly string[]} {
  const bin = join(repository, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const run = (type: string) =>
    spawnSync(process.execPath, [bin, 'packages', '--config', '.dependency-cruiser.cjs', '--output-type', type], {
      cwd: folder,
      encoding: 'utf8',
    })
  const {summary}: Cruised = JSON.parse(run('json').stdout)
  const found = summary.violations.map(({rule, from}) => `${rule.name}: ${from}`)
  // What `npm run lint` looks at is the exit code of the default output.
  return {status: run('err').status, found: [...new Set(found)].sort()}
}

test('a workspace that keeps the rules passes', () => {
  plant('packages/runtime/src/fine.ts', `import {name} from '@journeywright/definitions'\nexport const fine = name\n`)
  plant('packages/runtime/src/type.ts', `import type {one} from './other-type.js'\nexport type two = one\n`)
  plant('packages/runtime/src/other-type.ts', `import type {two} from './type.js'\nexport type one = two | 1\n`)
  plant('packages/schema/src/testing.ts', `import {readFileSync} from 'node:fs'\nexport const read = readFileSync\n`)
  expect(cruise()).toEqual({status: 0, found: []})
})

const violations: readonly {readonly rule: string; readonly path: string; readonly content: string}[] = [
  {rule: 'floor-schema', path: 'schema/src/sibling.ts', content: `export * from '@journeywright/definitions'`},
  {rule: 'floor-definitions', path: 'definitions/src/sibling.ts', content: `export * from '@journeywright/schema'`},
  {rule: 'floor-runtime', path: 'runtime/src/knows.ts', content: `export type * from '@journeywright/schema'`},
  {rule: 'floor-problems', path: 'problems/src/up.ts', content: `export * from '@journeywright/schema/testing'`},
  {rule: 'floor-database', path: 'database/src/private.ts', content: `export * from '@journeywright/strategy-spec'`},
  {
    rule: 'floor-designer',
    path: 'designer/src/late.ts',
    content: `export const late = import('@journeywright/engines')`,
  },
  {rule: 'floor-diagrams', path: 'diagrams/src/top.ts', content: `export * from 'journeywright'`},
  {rule: 'by-package-name', path: 'runtime/src/deep.ts', content: `export * from '../../problems/src/index.js'`},
  {rule: 'no-circle', path: 'engines/src/a.ts', content: `export * from './b.js'`},
  {rule: 'pure', path: 'designer/src/disk.ts', content: `export {readFile} from 'node:fs/promises'`},
  {rule: 'room-state', path: 'runtime/src/state/late.ts', content: `export * from '../record/disk.js'`},
  {rule: 'room-record', path: 'runtime/src/record/late.ts', content: `export * from '../run/drive.js'`},
  {rule: 'room-perform', path: 'runtime/src/perform/late.ts', content: `export * from '../run/drive.js'`},
  {rule: 'declared', path: 'problems/src/third.ts', content: `export {default} from 'pg'`},
  {rule: 'resolves', path: 'problems/src/lost.ts', content: `export * from '@journeywright/nowhere'`},
  {rule: 'floor-new-package', path: 'utils/src/index.ts', content: `export * from '@journeywright/problems'`},
]

test('every planted violation is caught under the name of its rule', () => {
  plant('packages/engines/src/b.ts', `export * from './a.js'\n`)
  plant('packages/runtime/src/record/disk.ts', 'export const disk = 1\n')
  plant('packages/runtime/src/run/drive.ts', 'export const drive = 1\n')
  for (const {path, content} of violations) plant(`packages/${path}`, `${content}\n`)
  const {status, found} = cruise()
  const missed = violations.filter(({rule, path}) => !found.includes(`${rule}: packages/${path}`))
  expect(missed).toEqual([])
  expect(status).toBeGreaterThan(0)
})
