/** Why a path can't be one below a folder on every system; null when it can. Looks at the text alone. */
export function pathDefect(path: string): string | null {
  if (path === '') return 'it is empty'
  if (/^(?:[/\\~]|[A-Za-z]:)/.test(path)) return 'it is absolute'
  if (/[\\<>:"|?]|\p{Cc}|\p{Cf}/u.test(path)) {
    return 'it has a character that no path of an artifact may have'
  }
  const parts = path.split('/')
  if (parts.some(part => part === '..' || part === '.' || part === '')) {
    return 'one of its parts is empty, `.` or `..`'
  }
  if (/\{\{|\*/.test(path)) return 'it is a pattern'
  if (path.length > 1000 || parts.some(part => Buffer.byteLength(part) > 240)) return 'it is too long'
  const odd = parts.find(part => /[. ]$/.test(part) || /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(part))
  return odd === undefined ? null : `\`${odd}\` is no name of a file on every system`
}
