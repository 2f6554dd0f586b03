/** A heading of the page. */
export interface PageHeading {
  readonly id: string
  readonly level: number
  /** Without tags. */
  readonly text: string
}

/** The contents: what is below a heading of the second level folds away. */
export function pageContents(headings: readonly PageHeading[]): string {
  const starts = headings.flatMap(({level}, at) => (level === 2 ? [at] : []))
  const entries = starts.map((start, at) => {
    const [own, ...below] = headings.slice(start, starts[at + 1])
    return own ? `<li>${link(own)}${parts(below)}</li>` : ''
  })
  return `<nav aria-label="Contents"><ol>\n${entries.join('\n')}\n</ol></nav>`
}

function parts(headings: readonly PageHeading[]): string {
  if (headings.length === 0) return ''
  const entries = headings.map(heading => `<li>${link(heading)}</li>`).join('\n')
  return `\n<details><summary>${headings.length} ${headings.length === 1 ? 'part' : 'parts'}</summary><ol>\n${entries}\n</ol></details>`
}

function link({id, text}: PageHeading): string {
  return `<a href="#${id}">${text}</a>`
}
