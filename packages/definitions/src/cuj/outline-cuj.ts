import type {CujDefinition} from '../definition.js'
import {describeCuj} from './describe-cuj.js'
import type {FoundFile} from '../files/find-files.js'
import {idFromFile} from '../text/id-from-file.js'
import {loadText} from '../text/load-text.js'
import type {Reading} from '../read/reading.js'
import {scanLines} from '../text/scan-lines.js'
import {splitFrontMatter} from '../front-matter/split-front-matter.js'

/** What tells whether a request means a journey: enough to choose one without reading the steps of all. */
export type CujOutline = Pick<CujDefinition, 'id' | 'origin' | 'triggers' | 'examplePrompts'>

/** The outline of a journey's file; null for one that cannot be opened, which `problems` says. Phrases cost a parser. */
export async function outlineCuj(
  {file, shown, origin}: FoundFile,
  withPhrases: boolean,
): Promise<{readonly outline: CujOutline | null; readonly problems: Reading<CujDefinition>['problems']}> {
  const loaded = await loadText(file, shown)
  if (loaded.text === null) return {outline: null, problems: loaded.problems}
  const {body, bodyLine} = splitFrontMatter(loaded.text)
  const id = describeCuj(body, bodyLine).id ?? idFromFile(file)
  const phrases = withPhrases ? await readPhrasesOf(body, bodyLine, shown) : {triggers: [], examplePrompts: []}
  return {outline: structuredClone({id, origin, ...phrases}), problems: []}
}

async function readPhrasesOf(
  body: string,
  bodyLine: number,
  shown: string,
): Promise<Pick<CujOutline, 'triggers' | 'examplePrompts'>> {
  const [{parseMarkdown}, {sectionsOf}, {findSection}, {readPhrases}, {sectionTitles: titles}, {plainTitle}] =
    await Promise.all([
      import('./markdown-text.js'),
      import('./sections.js'),
      import('./find-section.js'),
      import('./read-phrases.js'),
      import('./section-titles.js'),
      import('./plain-title.js'),
    ])
  const wanted = new Set<string>([...titles.triggers, ...titles.prompts])
  const text = parseMarkdown(
    blankOthers(body, title => wanted.has(plainTitle(title))),
    bodyLine,
    shown,
  )
  const sections = sectionsOf(text)
  return {
    triggers: readPhrases(text, findSection(sections, titles.triggers)),
    examplePrompts: readPhrases(text, findSection(sections, titles.prompts)),
  }
}

/** Lines keep their numbers; those of other sections become empty, so that parsing costs nothing for them. */
function blankOthers(body: string, isWanted: (title: string) => boolean): string {
  // A heading that is underlined: too rare to look for here, so that the whole is parsed.
  if (/^\S.*\n-+[ \t]*$/m.test(body)) return body
  let isInside = false
  return scanLines(body)
    .map(({text, fenced}) => {
      const [, marks = '', title = ''] = (!fenced && /^(#{1,2})\s+(.*?)\s*#*\s*$/.exec(text)) || []
      if (marks) isInside = marks === '##' && isWanted(title)
      return isInside ? text : ''
    })
    .join('\n')
}
