/** Calls back for everything in a syntax tree that is an object, outermost first. */
export function walk(node: unknown, visit: (node: object) => void): void {
  if (Array.isArray(node)) {
    for (const each of node) walk(each, visit)
  } else if (typeof node === 'object' && node !== null) {
    visit(node)
    for (const value of Object.values(node)) if (typeof value === 'object' && value !== null) walk(value, visit)
  }
}
