/** How a program has ended. `left` processes that it had started were still there, and were ended. */
export type Ending =
  | {readonly kind: 'exit'; readonly code: number; readonly left: number}
  | {readonly kind: 'signal'; readonly signal: string; readonly left: number}
  /** It could not be started; a code such as `ENOENT`. */
  | {readonly kind: 'unstartable'; readonly reason: string}
  /** Nobody could say: the supervisor was stopped, or killed itself. */
  | {readonly kind: 'lost'; readonly reason: string}

/** From what the supervisor has said. Where it was killed itself, what it watched over is killed here. */
export function readEnding(messages: readonly unknown[], message: string): Ending {
  const said = Object.assign({}, ...messages.filter(each => typeof each === 'object'))
  const {pid, code, signal, error, left}: Readonly<Record<string, unknown>> = said
  if (typeof error === 'string') return {kind: 'unstartable', reason: error}
  const count = typeof left === 'number' ? left : 0
  if (typeof code === 'number') return {kind: 'exit', code, left: count}
  if (typeof signal === 'string') return {kind: 'signal', signal, left: count}
  if (typeof pid === 'number') endGroup(pid)
  return {kind: 'lost', reason: message}
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}
