const folder = '.journeywright/'

/** `.gitignore` with the folder of runs in it; null when it is there already. */
export function addIgnored(text: string | null): string | null {
  if (text === null) return `${folder}\n`
  const lines = text.split(/\r?\n/).map(line => line.trim())
  if (lines.some(line => /^\/?\.journeywright\/?(?:\*\*?)?$/.test(line))) return null
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  return `${text}${text === '' || text.endsWith('\n') ? '' : end}${folder}${end}`
}
