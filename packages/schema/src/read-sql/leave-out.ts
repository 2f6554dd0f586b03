import type {Reading} from './reading.js'

/** Keeps the statement's text where the model cannot hold what it says. */
export function leaveOut({draft, statement}: Reading, reason: string): void {
  draft.unmodelled.push({text: statement.text(), reason, at: statement.at()})
}
