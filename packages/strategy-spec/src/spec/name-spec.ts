/** A specification's title, name and date, from its folder `YYYY-MM-DD-name`, its first heading and its first lines. */
export function nameSpec(text: string, path: string) {
  const folder = path.replaceAll('\\', '/').split('/').at(-2) ?? ''
  const [, day, named] = /^(\d{4}-\d{2}-\d{2})-(.+)$/.exec(folder) ?? []
  const heading = /^#\s+(.+?)\s*$/m.exec(text)?.[1] ?? ''
  const said = /^>\s*Spec:\s*(.+?)\s*$/m.exec(text)?.[1]
  const isGeneral = heading === '' || /^spec(?:ification)?(?: requirements document)?$/i.test(heading)
  const title =
    said ?? (isGeneral ? (named ?? folder).replaceAll('-', ' ') : heading.replace(/^spec(?:ification)?:\s*/i, ''))
  return {
    title,
    name: named ?? kebab(title),
    date: day ?? /^>\s*Created:\s*(\d{4}-\d{2}-\d{2})/m.exec(text)?.[1] ?? null,
  }
}

function kebab(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
}
