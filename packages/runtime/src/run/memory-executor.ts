import {nodeHost} from '../host.js'
import type {MemoryDisk} from '../host/memory-disk.js'
import {embeddedExecutor} from './embedded-executor.js'
import type {ExecutorInput} from './executor-input.js'
import type {Executor} from './executor.js'

/** Runs in this process, on record in memory: whoever gets the same disk can take each of them up. Writes no file. */
export function memoryExecutor({disk, ...input}: ExecutorInput & {readonly disk: MemoryDisk}): Executor {
  return embeddedExecutor({...input, host: {...(input.host ?? nodeHost()), ...disk}})
}
