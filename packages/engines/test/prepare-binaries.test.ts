import {chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {prepareBinaries} from '../src/embedded/prepare-binaries.js'

// Not through the public door: what npm installed here either has its links or has not, and both must be shown.

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'engines-binaries-'))
  await chmod(root, 0o755)
})
afterEach(() => rm(root, {recursive: true, force: true}))

const links = [{path: 'lib/libx.so.1', target: 'lib/libx.so.1.2'}]

async function makePackage() {
  const folder = join(root, 'native')
  for (const name of ['bin', 'lib', 'share']) await mkdir(join(folder, name), {recursive: true})
  await writeFile(join(folder, 'bin', 'postgres'), 'program', {mode: 0o644})
  await writeFile(join(folder, 'lib', 'libx.so.1.2'), 'library')
  await writeFile(join(folder, 'lib', 'libx.a'), 'archive')
  await chmod(join(folder, 'bin', 'postgres'), 0o755)
  return {folder, version: '1.2.3', links}
}

test('uses what works where it is', async () => {
  const binaries = {...(await makePackage()), links: []}
  expect(await prepareBinaries(binaries, join(root, 'cache'))).toBe(binaries.folder)
  expect(await readdir(root)).toEqual(['native'])
})

test('mends missing links in a copy, once for all who ask at the same time', async () => {
  const binaries = await makePackage()
  const cache = join(root, 'cache')
  const folders = await Promise.all([1, 2, 3, 4].map(() => prepareBinaries(binaries, cache)))
  expect(new Set(folders)).toEqual(new Set([join(cache, 'postgresql-1.2.3')]))
  expect(await readdir(cache)).toEqual(['postgresql-1.2.3'])
  expect(await readFile(join(folders[0] ?? '', 'lib/libx.so.1'), 'utf8')).toBe('library')
  expect(await readdir(join(folders[0] ?? '', 'lib'))).toEqual(['libx.so.1', 'libx.so.1.2'])
  expect((await stat(join(folders[0] ?? '', 'bin/postgres'))).mode & 0o777).toBe(0o755)
})

test('makes another copy when a cleaner took a file out of the first', async () => {
  const binaries = await makePackage()
  const cache = join(root, 'cache')
  const folder = await prepareBinaries(binaries, cache)
  await rm(join(folder, 'lib/libx.so.1.2'))
  expect(await prepareBinaries(binaries, cache)).toBe(`${folder}-2`)
  expect(await prepareBinaries(binaries, cache)).toBe(`${folder}-2`)
  expect(await readFile(`${folder}-2/lib/libx.so.1`, 'utf8')).toBe('library')
})

test.runIf(process.getuid?.() === 0)('copies what nobody cannot reach', async () => {
  const binaries = {...(await makePackage()), links: []}
  await chmod(binaries.folder, 0o700)
  const cache = join(root, 'cache')
  expect(await prepareBinaries(binaries, cache)).toBe(join(cache, 'postgresql-1.2.3'))
})

test('starts no programs from a folder that others can write to', async () => {
  const cache = join(root, 'cache')
  await mkdir(cache)
  await chmod(cache, 0o777)
  await expect(prepareBinaries(await makePackage(), cache)).rejects.toThrow(
    `Unexpected refusal to keep PostgreSQL's binaries in ${cache}`,
  )
})
