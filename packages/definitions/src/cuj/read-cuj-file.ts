import type {CujDefinition, Origin} from '../definition.js'
import {describeCuj} from './describe-cuj.js'
import {fileFields} from '../read/file-fields.js'
import {textField} from '../front-matter/front-fields.js'
import {hashOf} from '../text/hash-of.js'
import {loadText} from '../text/load-text.js'
import * as problem from '../problems.js'
import {idFromFile} from '../text/id-from-file.js'
import {readFrontMatter} from '../front-matter/read-front-matter.js'
import type {Reading} from '../read/reading.js'

const project: Origin = {kind: 'project', name: 'project'}

/** Reads a CUJ from its own file alone; front matter is optional. `shown` names the file in problems. Never throws. */
export async function readCujFile(file: string, origin = project, shown = file): Promise<Reading<CujDefinition>> {
  const loaded = await loadText(file, shown)
  const problems = [...loaded.problems]
  if (loaded.text === null) return {definition: null, problems, source: null}
  const front = await readFrontMatter(loaded.text, shown)
  problems.push(...front.problems)
  const described = describeCuj(front.body, front.bodyLine)
  if (described.id === null) problems.push(problem.missingCujTitle({file: shown, line: described.titleLine, column: 1}))
  const {parseCuj} = await import('./parse-cuj.js')
  const parsed = parseCuj(front.body, front.bodyLine, shown)
  const fields = fileFields({file, shown, hash: hashOf(loaded.bytes), origin}, front, problems)
  const definition: CujDefinition = {
    kind: 'cuj',
    id: described.id ?? idFromFile(file),
    name: described.title ?? idFromFile(file),
    description: textField(front, 'description', problems) ?? described.description,
    ...fields,
    ...parsed.fields,
  }
  return {definition, problems: [...problems, ...parsed.problems], source: {text: loaded.text, front}}
}
