const folder = '.journeywright/runs/'

/** A line that leaves out all of `.journeywright`, and with it what tells the next run which files are its own. */
const whole = /^(\s*\/?)\.journeywright\/?(?:\*\*?)?(\s*)$/

/** `.gitignore` with the folder of runs in it; null when it is there already. */
export function addIgnored(text: string | null): string | null {
  if (text === null) return `${folder}\n`
  const lines = text.split('\n')
  if (lines.some(line => /^\/?\.journeywright\/runs\/?(?:\*\*?)?$/.test(line.trim()))) return null
  if (lines.some(line => whole.test(line))) {
    return lines
      .map(line => line.replace(whole, (_, before: string, after: string) => before + folder + after))
      .join('\n')
  }
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  return `${text}${text === '' || text.endsWith('\n') ? '' : end}${folder}${end}`
}
