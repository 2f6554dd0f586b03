const kinds = new Set('brand category class classification genre kind type'.split(' '))

/** Whether a name is that of what others are sorted by. */
export function isKind(name: string): boolean {
  return kinds.has(name.split('_').at(-1) ?? name)
}
