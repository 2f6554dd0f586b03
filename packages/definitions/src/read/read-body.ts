import type {Definition} from '../definition.js'
import {loadText} from '../text/load-text.js'
import {splitFrontMatter} from '../front-matter/split-front-matter.js'

/** The markdown after a definition's front matter, read when it is used. Rejects when the file cannot be read any more. */
export async function readBody({file}: Pick<Definition, 'file'>): Promise<string> {
  const {ProblemError} = await import('@journeywright/problems')
  const loaded = await loadText(file, file)
  if (loaded.text === null) throw new ProblemError(loaded.problems)
  return splitFrontMatter(loaded.text).body
}
