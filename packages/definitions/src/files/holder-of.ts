/** Within one such folder an id is used once: the folder that holds `agents/`, also as `.claude/agents/`. `''` for none. */
export function holderOf(path: string): string {
  const parts = path.split('/').slice(0, -1)
  const folder = parts.findLastIndex(part => /^(agents|skills|commands|cujs|\.[\w-]+-plugin)$/.test(part))
  const above = parts.slice(0, Math.max(0, folder)).join('/')
  return above.replace(/(^|\/)\.(claude\/docs|claude|agents|github)$/, '')
}
