import {existsSync, readdirSync, readFileSync, readlinkSync} from 'node:fs'
import {join} from 'node:path'
import type {Feast} from './feast.js'
import {readNotes} from './read-notes.js'

/** Processes, servers and temporary folders that lives have left; processes only where there is a /proc. */
export function leftovers({root, temp, log}: Feast): readonly string[] {
  const notes = readNotes(log)
  const started = new Map(notes.flatMap(({pid, name}) => (pid === undefined ? [] : [[pid, name ?? ''] as const])))
  const folders = notes.flatMap(({folder}) => (folder !== undefined && existsSync(folder) ? [folder] : []))
  return [...livingProcesses(root, started), ...folders, ...readdirSync(temp).map(name => join(temp, name))]
}

/** Those that were started, and those of them who carry the mark of the run: its folder. */
function livingProcesses(root: string, started: ReadonlyMap<number, string>): readonly string[] {
  if (!existsSync('/proc/self/stat')) return []
  const pids = readdirSync('/proc')
    .map(Number)
    .filter(pid => pid > 1 && pid !== process.pid)
  return pids.flatMap(pid => {
    const state = read(`/proc/${pid}/stat`).split(') ').at(-1)?.[0]
    if (state === undefined || state === 'Z' || state === 'X') return []
    const words = read(`/proc/${pid}/cmdline`).split('\0').join(' ').trim()
    const name = started.get(pid)
    // A number is used again: it's the same process only when it's called the same.
    const isStarted = name !== undefined && words !== '' && name.endsWith(words.split(' ').slice(1).join(' '))
    const isMarked = [words, read(`/proc/${pid}/environ`), folderOf(pid)].some(text => text.includes(root))
    return isStarted || isMarked ? [`process ${pid}: ${words}`] : []
  })
}

function folderOf(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return '' // It has ended, or isn't ours.
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return '' // It has ended, or isn't ours.
  }
}
