const generalVerbs: ReadonlySet<string> = new Set([
  'has',
  'have',
  'contain',
  'include',
  'belong',
  'refers',
  'relates',
  'consist',
  'relate',
  'associate',
  'link',
])

/** A verb that says no more than that there is a relation. */
export function isGeneralVerb(verb: string): boolean {
  return generalVerbs.has(verb)
}
