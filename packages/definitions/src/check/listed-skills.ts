import type {CujDefinition, Located} from '../definition.js'
import type {MarkdownLine} from '../text/scan-lines.js'

/** The ids of `Skills Used`: one word each, in a code span or at the beginning of its item. The rest is prose. */
export function listedSkills({skillsUsed}: CujDefinition, lines: readonly MarkdownLine[]): readonly Located[] {
  const first = lines[0]?.number ?? 1
  return skillsUsed.filter(({text, at}) => {
    const before = lines[at.line - first]?.text.slice(0, at.column - 1) ?? ''
    return /^[\w:-]+$/.test(text) && /(?:`|(?:^|[-*+]|\d[.)])\s*[*_]*)$/.test(before)
  })
}
