import {basename, resolve} from 'node:path'
import {exitCode} from '../exit-code.js'
import {confirmInit} from '../make/confirm-init.js'
import {initEdits, type Edit} from '../make/init-edits.js'
import {changeFile} from '../make/change-file.js'
import {isTaken} from '../make/is-taken.js'
import {placeFiles} from '../make/place-files.js'
import {projectName} from '../make/project-name.js'
import {sayMade, type FileNews, type MadeNews} from '../make/say-made.js'
import {configNames} from '../config/load-config.js'
import {exitCodeOf} from '../run/exit-code-of.js'
import {initFiles} from '../scaffold/init/init-files.js'
import {readKnown} from '../scaffold/read-known.js'
import type {NewFile} from '../scaffold/scaffolded.js'
import type {Terminal} from '../terminal.js'
import {version} from '../version.js'

export interface InitOptions {
  readonly name?: string
  readonly yes?: true
  readonly json?: true
}

/** `journeywright init`: what a repository begins with. What is there is listed and left alone. */
export async function init(at: string | undefined, options: InitOptions, terminal: Terminal): Promise<number> {
  const folder = resolve(terminal.cwd, at ?? '.')
  const project = await projectName(folder, options.name)
  if (project.problem) {
    sayMade({files: [], problems: [project.problem], next: []}, options.json === true, terminal)
    return exitCodeOf([project.problem])
  }
  const {known} = await readKnown(folder)
  const {files, kept, cuj} = initFiles(project.name, known, version())
  const sorted = await sortFiles(folder, files)
  const edits = await initEdits(folder)
  const asks = options.yes !== true && options.json !== true && terminal.isTTY.stdin && terminal.isTTY.stdout
  if (asks && !(await confirmInit(basename(folder), sorted.fresh, edits, terminal))) return exitCode.interrupted
  const agreed = edits.filter(({needsYes}) => !needsYes || asks || options.yes === true)
  const news = await write(folder, sorted.fresh, agreed)
  const left: readonly FileNews[] = [
    ...[...kept, ...sorted.taken].map((path): FileNews => ({path, status: 'kept', note: 'it was there'})),
    ...edits
      .filter(edit => !agreed.includes(edit))
      .map(({path, what}): FileNews => ({path, status: 'kept', note: `with --yes: ${what}`})),
  ]
  sayMade({...news, files: [...news.files, ...left], next: nextOf(at, cuj)}, options.json === true, terminal)
  return exitCodeOf(news.problems)
}

/** A configuration under another of its names is a configuration, too. */
async function sortFiles(folder: string, files: readonly NewFile[]) {
  const fresh: NewFile[] = []
  const taken: string[] = []
  for (const file of files) {
    const names = configNames.includes(file.path) ? configNames : [file.path]
    const there = await Promise.all(names.map(name => isTaken(folder, name)))
    const found = names.find((_, index) => there[index])
    if (found === undefined) fresh.push(file)
    else taken.push(found)
  }
  return {fresh, taken}
}

async function write(
  folder: string,
  files: readonly NewFile[],
  edits: readonly Edit[],
): Promise<Omit<MadeNews, 'next'>> {
  const placed = await placeFiles(folder, files)
  const news: FileNews[] = placed.made.map(path => ({path, status: 'made'}))
  const problems = [...placed.problems]
  for (const {path, text, status, what} of problems.length > 0 ? [] : edits) {
    const failed = await changeFile(folder, path, text)
    problems.push(...failed)
    if (failed.length === 0) news.push(status === 'made' ? {path, status} : {path, status, note: what})
  }
  return {files: news, problems}
}

function nextOf(at: string | undefined, cuj: string): readonly string[] {
  return [
    ...(at === undefined || at === '.' ? [] : [`cd ${at}`]),
    'npx journeywright check --strict',
    `npx journeywright plan ${cuj} "Draft the first design for user management"`,
    `npx journeywright run ${cuj} "Draft the first design for user management"`,
  ]
}
