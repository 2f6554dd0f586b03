import {lstat, readdir, readFile} from 'node:fs/promises'
import {basename, dirname, join, relative, sep} from 'node:path'
import type {SkillDefinition} from '@journeywright/definitions'
import {compareText, type Problem} from '@journeywright/problems'
import {errorCode} from '../run/error-code.js'
import {exportName} from './export-name.js'
import {fitBase} from './fit-base.js'
import {fitSkillKeys} from './fit-skill-keys.js'
import type {Layout} from './layout.js'
import {openFitted} from './open-fitted.js'
import type {Packed, PackedFile} from './packed.js'
import {leftOut, unreadable} from './problems.js'

const ignored = ['.git', '.DS_Store', 'node_modules']

/** A skill with everything that lies in its folder. Links are left out: they may lead anywhere. */
export async function packSkill(skill: SkillDefinition, layout: Layout): Promise<Packed> {
  const name = exportName(skill.id)
  const opened = fitBase(await openFitted(skill, layout.reader), skill, name, layout.reader)
  const {document, problems} = layout.isStrict ? fitSkillKeys(opened, skill) : opened
  const target = `skills/${name}/`
  const own: PackedFile = {
    path: `${target}SKILL.md`,
    bytes: document.toBytes(),
    isExecutable: false,
    source: skill.file,
  }
  // A skill that is no SKILL.md shares its folder with others.
  const rest = /^skill\.md$/i.test(basename(skill.file)) ? await packFolder(skill, target) : noFiles
  return {files: [own, ...rest.files], problems: [...problems, ...rest.problems]}
}

const noFiles: Packed = {files: [], problems: []}

async function packFolder({file, shown}: SkillDefinition, target: string): Promise<Packed> {
  const at = {file: shown, line: 1, column: 1}
  const files: PackedFile[] = []
  const problems: Problem[] = []
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, {withFileTypes: true})
    for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
      const path = join(folder, entry.name)
      const below = relative(dirname(file), path).split(sep).join('/')
      if (path === file || ignored.includes(entry.name)) continue
      if (entry.isDirectory()) await walk(path)
      else if (entry.isFile()) files.push(await packFile(path, `${target}${below}`))
      else
        problems.push(
          leftOut(`\`${below}\` in a skill`, 'a file or a folder: it is left out', 'Copy what it leads to.', at),
        )
    }
  }
  try {
    await walk(dirname(file))
  } catch (error) {
    problems.push(unreadable(dirname(shown), errorCode(error), at))
  }
  return {files, problems}
}

async function packFile(file: string, path: string): Promise<PackedFile> {
  const [bytes, {mode}] = await Promise.all([readFile(file), lstat(file)])
  return {path, bytes, isExecutable: (mode & 0o100) !== 0, source: file}
}
