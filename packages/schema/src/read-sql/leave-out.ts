import type {Reading} from './reading.js'

/** Keeps the statement's text where the model cannot hold what it says; but for a password, which nobody else should read. */
export function leaveOut({draft, statement}: Reading, reason: string): void {
  const text = statement.text().replaceAll(/(\bpassword\s+)'(?:[^']|'')*'/gi, "$1'…'")
  draft.unmodelled.push({text, reason, at: statement.at()})
}
