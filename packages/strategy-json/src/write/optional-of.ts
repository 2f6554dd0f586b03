/** Those of an element's optional keys that it has, named as the files name keys: `notValid` is `not_valid`. */
export function optionalOf(element: object, keys: readonly string[]): object {
  const members = new Map<string, unknown>(Object.entries(element))
  const found = keys.filter(key => members.get(key) !== undefined)
  return Object.fromEntries(
    found.map(key => [key.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`), members.get(key)]),
  )
}
