/** The parts of a markdown text whose headings match, each up to the next heading of its level or a higher one. */
export function sectionsOf(text: string, heading: RegExp): readonly string[] {
  const headings = [...withoutCode(text).matchAll(/^(#{1,6}) (.*)$/gm)].map(
    ({index, 1: marks = '', 2: title = ''}) => ({
      index,
      level: marks.length,
      title,
    }),
  )
  return headings.flatMap(({index, level, title}, at) => {
    if (!heading.test(title)) return []
    const next = headings.slice(at + 1).find(each => each.level <= level)
    return [text.slice(index, next?.index)]
  })
}

/** Of the same length: a comment in a script is no heading. */
function withoutCode(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```/gm, block => block.replaceAll(/[^\n]/g, ' '))
}
