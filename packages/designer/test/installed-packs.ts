import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {readPack, type DomainPack} from '@journeywright/designer'
import type {Problem} from '@journeywright/problems'
import {parse} from 'yaml'

const skills = new URL('../../../skills/', import.meta.url)

/** The domain packs of this repository, in the order of their folders, with every problem they have. */
export function installedPacks(): {readonly packs: readonly DomainPack[]; readonly problems: readonly Problem[]} {
  const ids = readdirSync(skills)
    .filter(id => id.startsWith('domain-') && existsSync(new URL(`${id}/SKILL.md`, skills)))
    .sort()
  const read = ids.map(id => readSkill(id, readFileSync(new URL(`${id}/SKILL.md`, skills), 'utf8')))
  return {packs: read.flatMap(({pack}) => (pack ? [pack] : [])), problems: read.flatMap(({problems}) => problems)}
}

/** Reads a whole SKILL.md, front matter and all. */
export function readSkill(id: string, text: string): ReturnType<typeof readPack> {
  const [front = '', yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? []
  const metadata: Record<string, string> = parse(yaml)?.metadata ?? {}
  const bodyLine = front.split('\n').length
  return readPack({id, metadata, body: text.slice(front.length), file: `skills/${id}/SKILL.md`, bodyLine})
}
