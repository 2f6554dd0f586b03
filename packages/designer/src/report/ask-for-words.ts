import type {Question} from '@journeywright/schema'

/** Tags, braces, arrows, calls and the ends of statements. */
const marks =
  /<\/?[a-z!][^>\n]{0,200}>|[{}]|=>|;\s*$|\w\(\)|^\s*(?:import|export|def|class|function|const|let|var|return|#include)\b/gim
const words = /[\p{L}\d]+/gu
/** So many of them for each word are in no text for people. */
const dense = 0.1
const fewest = 5

/** One question where a request is a page of HTML or source code, and names things that nobody keeps. */
export function askForWords(request: string): readonly Question[] {
  const found = request.match(marks)?.length ?? 0
  const all = request.match(words)?.length ?? 0
  if (found < fewest || found < all * dense) return []
  return [
    {
      id: 'words',
      text: 'Can you say in sentences what is kept? Such as "A department has a name and a unique code."',
      why: 'Most of the request reads as HTML or source code, which says how something is done and not what is kept.',
    },
  ]
}
