import {existsSync} from 'node:fs'
import {runRules, type Problem} from '@journeywright/problems'
import type {Definition, Definitions} from '../definition.js'
import type {FoundFile} from '../find-files.js'
import {readFound} from '../read-found.js'
import {fileRules} from '../rules/file-rules.js'
import {projectRules} from '../rules/project-rules.js'
import {scanLines} from '../scan-lines.js'
import {findMentions} from './find-mentions.js'
import type {CheckedDefinition, Mention} from './project-rule.js'

/** What one file gave: all of it depends on the file's bytes and name alone, so that it may be cached by them. */
export interface CheckedFile {
  readonly found: FoundFile
  /** Null for a file that cannot be opened or holds no definition; then `problems` says why. */
  readonly definition: Definition | null
  readonly mentions: readonly Mention[]
  readonly problems: readonly Problem[]
}

export interface Checked {
  readonly files: readonly CheckedFile[]
  /** Of every file and of all together, in file order. */
  readonly problems: readonly Problem[]
}

/** Reads files and holds every rule against them; `installed` is what names may mean beside them. Never throws. */
export async function checkDefinitions(files: readonly FoundFile[], installed: Definitions): Promise<Checked> {
  const checked: CheckedFile[] = []
  for (const found of files) checked.push(await checkFile(found))
  const own = checked.flatMap(({found, definition, mentions}): readonly CheckedDefinition[] =>
    definition ? [{definition, shown: found.shown, mentions}] : [],
  )
  const subject = {files: own, known: withInstalled(own, installed), exists: existsSync}
  const all = [...checked.flatMap(({problems}) => problems), ...runRules(projectRules, subject)]
  return {files: checked, problems: inFileOrder(all, files)}
}

async function checkFile(found: FoundFile): Promise<CheckedFile> {
  const {definition, problems, source} = await readFound(found)
  if (!definition || !source) return {found, definition, mentions: [], problems}
  const lines = scanLines(source.front.body, source.front.bodyLine)
  const subject = {definition, shown: found.shown, front: source.front, text: source.text, lines}
  return {found, definition, mentions: findMentions(subject), problems: [...problems, ...runRules(fileRules, subject)]}
}

function withInstalled(own: readonly CheckedDefinition[], installed: Definitions): Definitions {
  const of = <Kind extends Definition['kind']>(kind: Kind): readonly Extract<Definition, {kind: Kind}>[] =>
    own.flatMap(({definition}) => (isKind(definition, kind) ? [definition] : []))
  return {
    agents: [...of('agent'), ...installed.agents],
    skills: [...of('skill'), ...installed.skills],
    commands: [...of('command'), ...installed.commands],
    cujs: [...of('cuj'), ...installed.cujs],
    plugins: [...of('plugin'), ...installed.plugins],
  }
}

function isKind<Kind extends Definition['kind']>(
  definition: Definition,
  kind: Kind,
): definition is Extract<Definition, {kind: Kind}> {
  return definition.kind === kind
}

function inFileOrder(problems: readonly Problem[], files: readonly FoundFile[]): readonly Problem[] {
  const order = new Map(files.map(({shown}, index) => [shown, index]))
  const rank = ({at}: Problem): number => (at ? (order.get(at.file) ?? files.length) : -1)
  return [...problems].sort(
    (a, b) => rank(a) - rank(b) || (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0),
  )
}
