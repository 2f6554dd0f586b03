import {spawn, type ChildProcess, type SpawnOptions} from 'node:child_process'
import {once} from 'node:events'
import {createInterface} from 'node:readline'
import {fileURLToPath} from 'node:url'

const child = (file: string) => fileURLToPath(new URL(`child/${file}`, import.meta.url))

export interface Child {
  readonly process: ChildProcess
  /** Of `open-engine.ts`, the folder that holds the server's data. */
  firstLine(): Promise<string>
}

/** Runs a file of `child/` from the sources. */
export function startChild(options: SpawnOptions = {}, file = 'open-engine.ts'): Child {
  const running = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), child(file)], {
    ...options,
    env: {...process.env, ...options.env, TSX_TSCONFIG_PATH: child('tsconfig.json')},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let complaints = ''
  running.stderr?.on('data', chunk => (complaints += String(chunk)))
  return {
    process: running,
    async firstLine() {
      if (!running.stdout) throw new Error('no output')
      const line = once(createInterface({input: running.stdout}), 'line').then(([text]) => String(text))
      const end = once(running, 'exit').then(() => Promise.reject(new Error(`ended: ${complaints}`)))
      return Promise.race([line, end])
    },
  }
}
