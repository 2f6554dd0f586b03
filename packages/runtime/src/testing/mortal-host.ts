import type {Host} from '../host.js'

export interface MortalHost extends Host {
  isDead(): boolean
}

/** What whoever runs on a host gets when it dies: nothing of theirs is carried out after that. */
export class HostDied extends Error {}

let lives = 0

/**
 * A host that dies like a process that is killed, when it has to put its `nth` line on record: before it's written, or
 * right after. From then on it does nothing, and another host of this function sees that whoever ran on it is dead.
 */
export function mortalHost(base: Host, nth: number, when: 'before' | 'after'): MortalHost {
  const start = `life ${++lives}`
  let appends = 0
  let isDead = false
  const die = (): never => {
    isDead = true
    throw new HostDied('killed')
  }
  const alive = <Args extends readonly unknown[], T>(call: (...args: Args) => T): ((...args: Args) => T) => {
    return (...args) => (isDead ? die() : call(...args))
  }
  return {
    ...base,
    createFolder: alive(base.createFolder),
    ensureFolder: alive(base.ensureFolder),
    writeFile: alive(base.writeFile),
    writeDurably: alive(base.writeDurably),
    readFile: alive(base.readFile),
    rename: alive(base.rename),
    link: alive(base.link),
    remove: alive(base.remove),
    truncate: alive(base.truncate),
    async openJournal(path) {
      const journal = await base.openJournal(path)
      return {
        append(text) {
          if (isDead) die()
          const isLast = ++appends === nth
          if (isLast && when === 'before') die()
          journal.append(text)
          if (isLast) die()
        },
        close: () => journal.close(),
      }
    },
    thisProcess: () => ({...base.thisProcess(), start}),
    isRunning: name => name.start === start && !isDead,
    isDead: () => isDead,
  }
}
