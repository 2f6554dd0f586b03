/** A pack is a skill whose name begins with `domain-`, so that packs stand together in a list. */
export function packId(name: string): string {
  return name.startsWith('domain-') ? name : `domain-${name}`
}
