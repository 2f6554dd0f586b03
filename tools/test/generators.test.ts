import {spawnSync} from 'node:child_process'
import {copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {readKnown, scaffold} from 'journeywright/scaffold'

const repository = fileURLToPath(new URL('../..', import.meta.url))
let folder = ''

/** A workspace with our generators and settings, and nothing else. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'generators-'))
  for (const name of ['nx.json', 'package.json']) copyFileSync(join(repository, name), join(folder, name))
  cpSync(join(repository, 'tools/generators'), join(folder, 'tools/generators'), {recursive: true})
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'))
})
afterAll(() => rmSync(folder, {recursive: true}))

function generate(...argv: readonly string[]) {
  const nx = join(folder, 'node_modules/.bin/nx')
  const env = {...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NO_COLOR: '1', FORCE_COLOR: '0'}
  return spawnSync(nx, ['generate', ...argv], {cwd: folder, encoding: 'utf8', env})
}

test('nx writes what `journeywright new` would', async () => {
  const {known} = await readKnown(folder)
  const made = scaffold('agent', 'data-steward', {skills: ['schema-design']}, known)
  const {status, stdout, stderr} = generate('./tools/generators:agent', 'data-steward', '--skill', 'schema-design')
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  expect(stdout).toContain('CREATE agents/data-steward.md\n')
  expect(stdout).toContain('Next\n  npx journeywright show data-steward\n')
  expect(readFileSync(join(folder, 'agents/data-steward.md'), 'utf8')).toBe(made.files[0]?.content)
})

test('a plugin gets into the configuration, and a name that is taken makes nothing', {timeout: 180_000}, () => {
  const first = generate('./tools/generators:plugin', 'release-notes')
  expect(first.stdout).toContain('CREATE journeywright.config.ts\n')
  expect(readFileSync(join(folder, 'journeywright.config.ts'), 'utf8')).toContain('plugins: [releaseNotesPlugin()],\n')
  const second = generate('./tools/generators:skill', 'release-notes')
  expect(second.status).toBe(1)
  expect(`${second.stdout}${second.stderr}`).toContain(
    'Unexpected name `release-notes` of a new skill, expected one that is free',
  )
  expect(existsSync(join(folder, 'skills'))).toBe(false)
})
