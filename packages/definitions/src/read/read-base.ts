import type {Problem} from '@journeywright/problems'
import type {AgentDefinition, Origin} from '../definition.js'
import {describeBody} from '../text/describe-body.js'
import {displayName} from '../text/display-name.js'
import {fileFields} from './file-fields.js'
import {textField} from '../front-matter/front-fields.js'
import type {FrontMatter} from '../front-matter/front-matter.js'
import {hashOf} from '../text/hash-of.js'
import {idFromFile} from '../text/id-from-file.js'
import {kebabName} from '../text/kebab-name.js'
import {loadText} from '../text/load-text.js'
import * as problem from '../problems.js'
import {readFrontMatter} from '../front-matter/read-front-matter.js'
import type {FileSource} from './reading.js'

/** The fields that agents, skills and commands share. */
export type BaseFields = Omit<AgentDefinition, 'kind' | 'tools' | 'toolsFrom' | 'model' | 'skills' | 'capabilities'>

export interface BaseReading {
  /** Null when the file cannot be opened. */
  readonly base: BaseFields | null
  readonly front: FrontMatter
  readonly source: FileSource | null
  /** Readers of single kinds add theirs. */
  readonly problems: Problem[]
}

/** Reads what agents, skills and commands have in common; `shown` is the file's name in places. */
export async function readBase(
  kind: 'agent' | 'skill' | 'command',
  file: string,
  origin: Origin,
  shown: string,
): Promise<BaseReading> {
  const loaded = await loadText(file, shown)
  const problems = [...loaded.problems]
  if (loaded.text === null) return {base: null, front: noFrontMatter, source: null, problems}
  const front = await readFrontMatter(loaded.text, shown)
  problems.push(...front.problems)
  const start = {file: shown, line: 1, column: 1}
  // A command is its text: what it is called and does is told by its file's name and first paragraph.
  const isTold = kind === 'command'
  if (!front.keys && !isTold) problems.push(problem.missingFrontMatter(kind, start))
  const described = describeBody(front.body, front.bodyLine)
  const written = textField(front, 'description', problems)
  if (front.keys && written === null && !isTold)
    problems.push(problem.missingDescription(kind, front.keys.get('description')?.at ?? start))
  const fields = fileFields({file, shown, hash: hashOf(loaded.bytes), origin}, front, problems)
  const named = textField(front, 'name', problems)?.trim() ?? described.agentId
  const base: BaseFields = {
    id: kebabName(named ?? idFromFile(file)),
    name: displayName(named ?? described.title ?? idFromFile(file)),
    description: written ?? described.role ?? described.paragraph ?? '',
    ...fields,
  }
  return {base, front, source: {text: loaded.text, front}, problems}
}

const noFrontMatter: FrontMatter = {keys: null, body: '', bodyLine: 1, problems: []}
