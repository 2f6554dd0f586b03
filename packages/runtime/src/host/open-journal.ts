import {closeSync, fdatasyncSync, openSync, writeSync} from 'node:fs'
import type {JournalFile} from '../host.js'

export function openJournal(path: string): Promise<JournalFile> {
  const file = openSync(path, 'a')
  return Promise.resolve({
    append(text) {
      const bytes = Buffer.from(text)
      for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written)
      fdatasyncSync(file)
    },
    close: () => closeSync(file),
  })
}
