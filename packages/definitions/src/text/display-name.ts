const acronyms = new Set(['ai', 'api', 'cuj', 'er', 'json', 'llm', 'pm', 'qa', 'sql', 'ui', 'ux'])

/** How people write a name: `qa-lead` to `QA Lead`. A name that is not kebab-case is already one. */
export function displayName(name: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return name
  return name
    .split('-')
    .map(word => (acronyms.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
}
