import type {Located} from '../definition.js'
import type {MarkdownText} from './markdown-text.js'

const inline = /!?\[(?:[^[\]]|!?\[[^[\]]*\](?:\([^()]*\))?)*\]\(\s*(?:<([^<>]*)>|((?:[^\s()]|\([^\s()]*\))+))[^()]*\)/g
const reference = /^ {0,3}\[[^\]^][^\]]*\]:\s+<?([^\s<>]+)>?/g

/** The target of every link and picture, in code none; where the link begins. */
export function readLinks({lines, file}: MarkdownText): readonly Located[] {
  return lines.flatMap(({text, number, fenced}) => {
    if (fenced || !/\]\(|\]:/.test(text)) return []
    const prose = text.replace(/(`+)[^`]+\1/g, code => ' '.repeat(code.length))
    return [...prose.matchAll(inline), ...prose.matchAll(reference)].map(match => ({
      text: match[1] ?? match[2] ?? '',
      at: {file, line: number, column: match.index + 1},
    }))
  })
}
