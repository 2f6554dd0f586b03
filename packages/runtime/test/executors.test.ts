import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, test} from 'vitest'
import {fileExecutor, memoryExecutor, nodeHost} from '@journeywright/runtime'
import {memoryDisk, testExecutor} from '@journeywright/runtime/testing'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, {recursive: true, force: true})
})

function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jw-executor-'))
  folders.push(folder)
  return folder
}

testExecutor(test, 'the file journal', () => ({folder: tempFolder(), base: nodeHost({}), make: fileExecutor}))

testExecutor(test, 'memory', () => {
  const disk = memoryDisk(nodeHost({}))
  return {
    folder: '/nowhere',
    base: {...nodeHost({}), ...disk},
    make: input => memoryExecutor({...input, disk: {...disk, ...input.host}}),
  }
})
