import {
  checkControlled,
  checkPacks,
  lintPacks,
  readBrief,
  readConventions,
  readPack,
  type DomainPack,
} from '@journeywright/designer'
import type {Problem} from '@journeywright/problems'
import type {OutputFile} from '@journeywright/schema'

/** What the designer says of packs, briefs and house rules, told apart by their names. */
export function sayDesign(files: readonly OutputFile[]): readonly Problem[] {
  const packs = files.filter(({path}) => path.endsWith('/SKILL.md')).map(readSkill)
  const briefs = files.filter(({path}) => path.endsWith('.json'))
  const houses = files.filter(({path}) => path.endsWith('CONVENTIONS.md'))
  return [
    ...packs.flatMap(({problems}) => problems),
    ...sayPacks(packs.flatMap(({pack}) => pack ?? [])),
    ...briefs.flatMap(({path, content}) => readBrief(JSON.parse(content), path).problems),
    ...files.filter(({path}) => path === 'request').flatMap(({path, content}) => checkControlled(content, path)),
    ...houses.flatMap(({path, content}) => readConventions(sentencesOf(path, content)).problems),
  ]
}

/** Pages about something else leave the examples out. */
function sayPacks(packs: readonly DomainPack[]): readonly Problem[] {
  return packs.some(({examples}) => examples.length > 0) ? lintPacks(packs) : checkPacks(packs)
}

function readSkill({path, content}: OutputFile): ReturnType<typeof readPack> {
  const [, id = ''] = /([^/]+)\/SKILL\.md$/.exec(path) ?? []
  const [front = ''] = /^---\n[\s\S]*?\n---\n/.exec(content) ?? []
  const metadata = Object.fromEntries(
    [...front.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, key, value]) => [key, value]),
  )
  return readPack({id, metadata, body: content.slice(front.length), file: path, bodyLine: front.split('\n').length})
}

function sentencesOf(file: string, content: string) {
  return content.split('\n').flatMap((line, index) => {
    return line.startsWith('- ') ? [{text: line.slice(2), at: {file, line: index + 1, column: 3}}] : []
  })
}
