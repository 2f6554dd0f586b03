import {statSync} from 'node:fs'
import {relative, resolve} from 'node:path'
import type {Definition} from '@journeywright/definitions'
import {checkDefinitions, findFiles, openCache, readInstalled} from '@journeywright/definitions/check'
import {isError} from '@journeywright/problems'
import {cacheFile} from '../check/cache-file.js'
import {missingPaths} from '../check/missing-paths.js'
import {builtIns} from '../config/built-in.js'
import {findRoots} from '../config/find-roots.js'
import {loadConfig} from '../config/load-config.js'
import {exitCode} from '../exit-code.js'
import {findCollisions, type Collision} from '../import/find-collisions.js'
import {howToUse} from '../import/how-to-use.js'
import {printJson} from '../print/print-json.js'
import {printProblems} from '../print/print-problems.js'
import {printTable} from '../print/print-table.js'
import {notOneOf} from '../problems.js'
import type {Terminal} from '../terminal.js'

const kinds = ['agent', 'skill', 'command', 'cuj', 'plugin'] as const

/** `journeywright import`: what a folder of others would bring, what is wrong with it, and how to use it. Writes nothing. */
export async function importFolder(path: string, options: {json?: true}, terminal: Terminal): Promise<number> {
  const folder = resolve(terminal.cwd, path)
  const missing = missingPaths([path], terminal.cwd)
  if (missing.length > 0 || !statSync(folder).isDirectory()) {
    const file = notOneOf(
      'folder',
      path,
      'a folder',
      'Give the folder that holds the file; `journeywright check` takes files.',
    )
    printProblems(missing.length > 0 ? missing : [file], terminal)
    return exitCode.usage
  }
  const {imported, collisions, problems} = await look(folder, terminal)
  const use = howToUse(folder, imported, terminal.cwd)
  if (options.json) {
    const definitions = imported.map(({kind, id, file, origin}) => ({kind, id, file, origin: origin.name}))
    printJson({definitions, collisions, problems, use}, terminal.stdout)
  } else {
    for (const kind of kinds) printKind(kind, imported, terminal)
    terminal.stdout.write(collisions.map(each => `${sayCollision(each, terminal.cwd)}\n`).join(''))
    printProblems(problems, terminal)
    if (use) terminal.stdout.write(`To use it, add this to \`plugins\` of journeywright.config.ts:\n  ${use.line}\n`)
  }
  return problems.some(isError) ? exitCode.problems : exitCode.passed
}

async function look(folder: string, terminal: Terminal) {
  const config = await loadConfig(terminal.cwd)
  const cache = await openCache(cacheFile(terminal), terminal.now())
  const here = await findFiles(findRoots(terminal.cwd, [...config.plugins, ...builtIns()]))
  const found = await findFiles([{folder, origin: {kind: 'project', name: 'project'}}])
  const own = new Set(found.files.map(({file}) => file))
  const installed = await readInstalled(here.files.filter(({file}) => !own.has(file)))
  const checked = await checkDefinitions(found.files, installed, {cache})
  await cache.save()
  const imported = checked.files.flatMap(({definition}) => definition ?? [])
  const known = [installed.agents, installed.skills, installed.commands, installed.cujs, installed.plugins].flat()
  const names = builtIns().map(({name}) => name)
  const collisions = findCollisions(imported, known, name => names.includes(name))
  return {imported, collisions, problems: [...config.problems, ...found.problems, ...checked.problems]}
}

function printKind(kind: Definition['kind'], imported: readonly Definition[], terminal: Terminal): void {
  const rows = imported
    .filter(each => each.kind === kind)
    .map(({id, name, description, origin}) => ({
      // The name by which it is always found, whoever else has its short one.
      id: origin.kind === 'plugin' && kind !== 'plugin' ? `${origin.name}:${id}` : id,
      text: description || name,
      origin: origin.kind === 'plugin' ? origin.name : '',
    }))
  if (rows.length > 0) printTable(`${kind}s`, rows, terminal)
}

function sayCollision({kind, id, file, here, wins}: Collision, cwd: string): string {
  const [mine, theirs] = [relative(cwd, here), relative(cwd, file)]
  return wins === 'here'
    ? `${kind} ${id} of ${theirs} would be shadowed by ${mine}`
    : `${kind} ${id} of ${theirs} would shadow that of ${mine}`
}
