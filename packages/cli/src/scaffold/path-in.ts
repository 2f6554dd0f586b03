/** A path below the folder that holds `agents/`, `skills/`, `cujs/`; journeys of a `.claude` folder lie in its docs. */
export function pathIn(dir: string | undefined, path: string): string {
  const folder = (dir ?? '').replace(/^\.\/|\/+$/g, '')
  const inside = /(?:^|\/)\.claude$/.test(folder) ? path.replace(/^cujs\//, 'docs/cujs/') : path
  return folder === '' || folder === '.' ? inside : `${folder}/${inside}`
}
