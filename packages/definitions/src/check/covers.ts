/** Whether a path template means the other one: the same, or a folder (`a/**` or `a/`) that it lies in. */
export function covers(template: string, path: string): boolean {
  if (template === path) return true
  const folder = template.endsWith('/**') ? template.slice(0, -2) : template
  return folder.endsWith('/') && path.startsWith(folder)
}
