/** Takes a name that is not taken yet: the wanted one, else `wanted2`, `wanted3` and so on. */
export function claimName(wanted: string, taken: Set<string>): string {
  let name = wanted
  for (let count = 2; taken.has(name); count++) name = `${wanted}${count}`
  taken.add(name)
  return name
}
