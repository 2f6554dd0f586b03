/** Whether a path template means the other one: the same, or a folder (`a/**` or `a/`) that it lies in. */
export function covers(template: string, path: string): boolean {
  if (template === path) return true
  const [, folder] = /^(.+\/)(?:\*\*)?$/.exec(template) ?? []
  return folder !== undefined && path.startsWith(folder)
}
