/** Calls back for everything in a syntax tree that is an object, outermost first; not for what is in one that gives false. */
export function walk(node: unknown, visit: (node: object) => boolean | void): void {
  if (Array.isArray(node)) {
    for (const each of node) walk(each, visit)
  } else if (typeof node === 'object' && node !== null && visit(node) !== false) {
    for (const value of Object.values(node)) if (typeof value === 'object') walk(value, visit)
  }
}
