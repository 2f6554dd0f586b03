import {join} from 'node:path'
import {refusalOf} from '../state/refusal-of.js'
import type {Session} from './session.js'
import {readSignals, refuseSignal} from '../record/signals.js'

/** How often the owner of a run looks for decisions that other processes have left. */
const everyMs = 200

export interface SignalWatch {
  /** Takes what is there now; true when something that applies is in the inbox. */
  look(): Promise<boolean>
  stop(): void
}

/** Hands on what people decide about a run while this process runs it. */
export function watchSignals(session: Session): SignalWatch {
  const {host, store, input} = session.context
  const folder = join(store.folder, 'signals')
  const taken = new Set<string>()
  let open = 0
  const look = async (): Promise<boolean> => {
    for (const signal of await readSignals(host, folder)) {
      const {name} = signal
      if (taken.has(name)) continue
      taken.add(name)
      if ('problems' in signal) {
        session.warnings.push(...signal.problems.map(problem => ({...problem, severity: 'warning'}) as const))
        continue
      }
      const {decision} = signal
      const problem = refusalOf(session.run, decision, input.runId)
      if (problem) {
        await refuseSignal(host, folder, name, problem)
        continue
      }
      open += 1
      const recorded = (): void => {
        open -= 1
        void host.remove(join(folder, name))
      }
      session.inbox.put({event: {at: host.now().toISOString(), ...decision}, recorded})
    }
    return open > 0
  }
  let cancel: () => void = () => undefined
  let isOver = false
  const again = (): void => {
    // A look that was under way when the run came to rest is the last one.
    if (isOver) return
    cancel = host.after(everyMs, () => void look().then(again, session.inbox.fail))
  }
  again()
  return {
    look,
    stop() {
      isOver = true
      cancel()
    },
  }
}
