/** File names for a person: more than three of one top folder become a line, `.ai/schema/ (37 files)`. */
export function foldFiles(files: readonly string[]): readonly string[] {
  const groups = new Map<string, string[]>()
  for (const file of files) {
    const [top = ''] = file.split('/')
    groups.set(top, [...(groups.get(top) ?? []), file])
  }
  return [...groups.values()].flatMap(group =>
    group.length > 3 ? [`${commonFolder(group)} (${group.length} files)`] : group,
  )
}

/** The deepest folder that holds them all, with `/` at its end. */
function commonFolder(files: readonly string[]): string {
  const [first = [], ...others] = files.map(file => file.split('/').slice(0, -1))
  const different = first.findIndex((part, index) => others.some(other => other[index] !== part))
  return `${(different < 0 ? first : first.slice(0, different)).join('/')}/`
}
