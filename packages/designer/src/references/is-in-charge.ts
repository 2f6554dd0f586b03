const phrases =
  /^(?:(?:responsible|contact) (?:person|people|party)|(?:person|people|personnel) (?:in charge|responsible).*)$/

/** Whether a name in snake_case is that of whoever sees to something, whatever else they are. */
export function isInCharge(name: string): boolean {
  return phrases.test(name.replaceAll('_', ' '))
}
