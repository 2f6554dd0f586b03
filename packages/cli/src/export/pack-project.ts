import type {Definition} from '@journeywright/definitions'
import {compareText, type Problem} from '@journeywright/problems'
import {textOf} from '../make/text-of.js'
import {errorCode} from '../run/error-code.js'
import {countKinds, type Exported} from './count-kinds.js'
import {layouts, type ExportTarget, type Layout} from './layout.js'
import {manifestText} from './manifest-text.js'
import {packAgent} from './pack-agent.js'
import {packCommand} from './pack-command.js'
import {packCuj} from './pack-cuj.js'
import {packSkill} from './pack-skill.js'
import type {Packed, PackedFile} from './packed.js'
import type {PluginFacts} from './plugin-facts.js'
import {leftOut, notPortable, unreadable} from './problems.js'
import {relink} from './relink.js'
import {readmeText} from './readme-text.js'

/** The files of a plugin that holds these definitions. Reads them from disk and writes nothing. */
export async function packProject(
  target: ExportTarget,
  folder: string,
  facts: PluginFacts,
  exported: Exported,
): Promise<Packed> {
  const layout = layouts[target]
  const {agents, skills, commands, cujs} = exported
  const packed = await Promise.all([
    ...agents.map(each => packOne(each, () => packAgent(each, layout))),
    ...skills.map(each => packOne(each, () => packSkill(each, layout))),
    ...commands.map(each => packOne(each, () => packCommand(each, layout))),
    ...cujs.map(each => packOne(each, () => packCuj(each, layout))),
  ])
  const about: readonly PackedFile[] = [
    file(layout.manifest, manifestText(target, facts)),
    file('README.md', readmeText(target, facts, exported)),
    ...(await license(folder)),
    ...(target === 'agent-plugin' ? await servers(folder) : []),
  ]
  const {files, problems} = relink(once([{files: about, problems: []}, ...packed]), folder)
  return {
    files: [...files].sort((a, b) => compareText(a.path, b.path)),
    problems: [...aside(target, layout, exported), ...problems],
  }
}

/** A definition whose file went away, or may not be read, is left out alone. */
async function packOne(definition: Definition, pack: () => Promise<Packed>): Promise<Packed> {
  const at = {file: definition.shown, line: 1, column: 1}
  const isElsewhere = definition.kind !== 'command' && definition.kind !== 'cuj' && /[:\\/]/.test(definition.id)
  if (definition.id === '' || isElsewhere) {
    const fix = 'Give it a name of its own.'
    return {
      files: [],
      problems: [leftOut(`name \`${definition.id}\``, 'one that a file can have: it is left out', fix, at)],
    }
  }
  try {
    return await pack()
  } catch (error) {
    return {files: [], problems: [unreadable(definition.shown, errorCode(error), at)]}
  }
}

/** Whoever comes first has a path; names that differ by case are one on many disks. */
function once(all: readonly Packed[]): Packed {
  const taken = new Set<string>()
  const files: PackedFile[] = []
  const problems: Problem[] = []
  for (const packed of all) {
    problems.push(...packed.problems)
    for (const each of packed.files) {
      const key = each.path.toLowerCase()
      if (taken.has(key)) problems.push(twice(each.path))
      else files.push(each)
      taken.add(key)
    }
  }
  return {files, problems}
}

function twice(path: string): Problem {
  const at = {file: path, line: 1, column: 1}
  return leftOut(
    `second file for \`${path}\``,
    'one: the first is kept',
    'Give one of the two definitions another name.',
    at,
  )
}

function aside(target: ExportTarget, {agents: folder}: Layout, {agents, commands}: Exported): readonly Problem[] {
  if (target !== 'agent-plugin' || agents.length + commands.length === 0) return []
  const what = countKinds({agents, commands, skills: [], cujs: []})
  return [notPortable(what, folder.replace(/[^/]*\/$/, ''))]
}

async function license(folder: string): Promise<readonly PackedFile[]> {
  const text = await textOf(folder, 'LICENSE')
  return text === null ? [] : [file('LICENSE', text)]
}

/** Servers that a project declares in the standard's own form; those of its developers' tools are nobody else's business. */
async function servers(folder: string): Promise<readonly PackedFile[]> {
  const text = await textOf(folder, 'mcp.json')
  return text?.includes('agent-plugins.org/schemas/1.0.0/mcp.schema.json') ? [file('mcp.json', text)] : []
}

function file(path: string, text: string): PackedFile {
  return {path, bytes: Buffer.from(text), isExecutable: false, source: null}
}
