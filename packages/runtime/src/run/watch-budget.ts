import type {Session} from './session.js'

export interface BudgetClock {
  /** Somebody may have changed the budget. */
  look(): void
  stop(): void
}

/** Says when the budget's seconds are over; those of earlier processes count. */
export function watchBudget(session: Session): BudgetClock {
  const {
    context: {host},
    inbox,
  } = session
  const before = session.workedMs
  const began = host.elapsed()
  const worked = (): number => before + host.elapsed() - began
  let limit: number | undefined
  let cancel = (): void => undefined
  const wait = (seconds: number): void => {
    cancel = host.after(Math.max(0, seconds * 1000 - worked()), () => {
      // A timer may be early, and none lasts for months.
      if (worked() < seconds * 1000) wait(seconds)
      else inbox.put({event: {type: 'time-up', seconds: Math.ceil(worked()) / 1000}})
    })
  }
  return {
    look() {
      const {seconds} = session.run.budget
      if (seconds === limit) return
      cancel()
      limit = seconds
      if (seconds !== undefined) wait(seconds)
    },
    stop() {
      cancel()
      session.workedMs = worked()
    },
  }
}
