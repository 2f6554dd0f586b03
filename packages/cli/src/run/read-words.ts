/** What `run` and `plan` were told without an option. */
export interface Words {
  /** The id of a CUJ or command as typed; null when the first word is a request. */
  readonly cujId: string | null
  /** Empty when there is none. */
  readonly request: string
}

/**
 * `CUJ-008 "Design …"`, `we:deploy "…"`, `CUJ-008` or `"Design …"`: the first word is an id when it looks like one, and
 * when a request follows it. Null for two requests.
 */
export function readWords(first: string | undefined, second: string | undefined): Words | null {
  if (first === undefined) return {cujId: null, request: ''}
  const word = first.trim()
  if (/^[a-z]+-\d+$/i.test(word)) return {cujId: word, request: (second ?? '').trim()}
  if (second === undefined) return {cujId: null, request: word}
  return /^\/?[\w.:-]+$/.test(word) ? {cujId: word, request: second.trim()} : null
}
