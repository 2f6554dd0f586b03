/** Those of an element's optional keys that it has, named as the files name keys: `notValid` is `not_valid`. */
export function optionalOf(element: object, keys: readonly string[]): object {
  const found = Object.entries(element).filter(([key, value]) => value !== undefined && keys.includes(key))
  found.sort(([a], [b]) => keys.indexOf(a) - keys.indexOf(b))
  return Object.fromEntries(found.map(([key, value]) => [snakeCase(key), value]))
}

function snakeCase(key: string): string {
  return key.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
}
