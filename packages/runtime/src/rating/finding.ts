/** One thing of a plan that was looked at; `defect` is null when it's as it should be. */
export interface Finding {
  readonly defect: string | null
}

/** A finding that is fine when the condition holds. */
export function finding(isFine: boolean, defect: string): Finding {
  return {defect: isFine ? null : defect}
}

/** 0 to 10 with one decimal: how much of what was looked at is fine. Nothing to look at is fine. */
export function scoreOf(findings: readonly Finding[]): number {
  if (findings.length === 0) return 10
  const fine = findings.filter(each => each.defect === null).length
  return fine === findings.length ? 10 : Math.min(9.9, Math.round((100 * fine) / findings.length) / 10)
}
