import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {findOutside} from '../team-plugin/find-outside.mjs'

test('an installed package that is a link into another repository is named', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'outside-')))
  onTestFinished(() => rmSync(root, {recursive: true}))
  const modules = join(root, 'empty/node_modules')
  for (const path of ['empty/node_modules/plain', 'empty/node_modules/@ours/inner', 'repository/packages/linked']) {
    mkdirSync(join(root, path), {recursive: true})
  }
  expect(findOutside(join(root, 'empty'))).toEqual([])
  const linked = join(root, 'repository/packages/linked')
  symlinkSync(linked, join(modules, '@ours/linked'))
  expect(findOutside(join(root, 'empty'))).toEqual([
    `${join(modules, '@ours/linked')} is no package of its own, but leads to ${linked}`,
  ])
})
