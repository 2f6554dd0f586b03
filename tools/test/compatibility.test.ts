import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, onTestFinished, test} from 'vitest'

const script = fileURLToPath(new URL('../make-compatibility.mjs', import.meta.url))

test('a file that gave neither a definition nor a reason is named, and so is a page that is not the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compatibility-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  const files = {
    'agents/ada__letters/agents/editor.md': '---\nname: editor\ndescription: Letters: all of them.\n---\n\nWrite.\n',
    'agents/ada__letters/agents/README.md': '# Agents\n',
    'agents/ada__letters/notes.txt': 'Nothing\n',
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
  const {status, stdout, stderr} = spawnSync(process.execPath, [script, folder, '--check'], {encoding: 'utf8'})
  expect(stderr).toBe(
    'agents/ada__letters/notes.txt gave neither a definition nor a reason why it is none\n' +
      'docs/compatibility.md is not what it would be now\n',
  )
  expect(stdout).toBe('3 files, 1 definitions, 1 that are none, 1 lost\n')
  expect(status).toBe(1)
})
