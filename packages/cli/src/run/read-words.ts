/** What `run` and `plan` were told without an option. */
export interface Words {
  /** The id of a CUJ as typed; null when the first word is a request. */
  readonly cujId: string | null
  /** Empty when there is none. */
  readonly request: string
}

/** `CUJ-008 "Design …"`, `CUJ-008` or `"Design …"`: the first word is an id when it looks like one. */
export function readWords(first: string | undefined, second: string | undefined): Words | null {
  if (first === undefined) return {cujId: null, request: ''}
  if (/^[a-z]+-\d+$/i.test(first.trim())) return {cujId: first.trim(), request: (second ?? '').trim()}
  return second === undefined ? {cujId: null, request: first.trim()} : null
}
