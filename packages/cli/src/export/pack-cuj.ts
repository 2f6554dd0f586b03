import {readFile} from 'node:fs/promises'
import {basename, dirname, join, posix, relative} from 'node:path'
import type {CujDefinition} from '@journeywright/definitions'
import {exportName} from './export-name.js'
import {journeySkill} from './journey-skill.js'
import type {Layout} from './layout.js'
import type {Packed, PackedFile} from './packed.js'

/** A journey as it is, and a skill that tells its steps to a reader that knows no journeys. */
export async function packCuj(cuj: CujDefinition, {cujs}: Layout): Promise<Packed> {
  const path = `${cujs}${basename(cuj.file)}`
  const name = exportName(
    `${cuj.id} ${cuj.name}`
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, ''),
  )
  const link = posix.relative(`skills/${name}`, path)
  return {
    files: [
      {path, bytes: await readFile(cuj.file), isExecutable: false, source: cuj.file},
      {
        path: `skills/${name}/SKILL.md`,
        bytes: Buffer.from(journeySkill(cuj, name, link)),
        isExecutable: false,
        source: null,
      },
      ...(await packWorkflow(cuj, posix.dirname(cujs))),
    ],
    problems: [],
  }
}

/** The file that a journey's steps were read from, where that is another one. */
async function packWorkflow({file, shown, steps}: CujDefinition, above: string): Promise<readonly PackedFile[]> {
  const source = steps.map(({at}) => at.file).find(each => each !== shown)
  if (source === undefined) return []
  const from = join(dirname(file), relative(dirname(shown), source))
  return [
    {
      path: posix.join(above, '.claude/workflows', basename(source)),
      bytes: await readFile(from),
      isExecutable: false,
      source: from,
    },
  ]
}
