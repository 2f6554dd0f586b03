import {checkMermaid} from '@journeywright/diagrams'
import {formatProblem, type Problem} from '@journeywright/problems'
import {checkSql, readMigrations, readSchemaDocument, readSql, type SourceFile} from '@journeywright/schema'
import {readSpec} from '@journeywright/strategy-spec'
import {placeExample} from './place-example.js'
import {readExample} from './read-example.js'
import {sayCommands} from './say-commands.js'
import {sayDesign} from './say-design.js'
import {shop} from './shop.js'

/** What is said of an example by whoever has the codes of an area. */
export async function sayExample(area: string, text: string): Promise<string> {
  const example = readExample(text)
  if (example.files.some(({path}) => path.startsWith('.ai/plan/'))) return speak(shop.json.plan(example.files))
  switch (area) {
    case 'designer':
      return speak(sayDesign(example.files))
    case 'diagrams':
      return speak((await Promise.all(example.files.map(each => checkMermaid(each.content, each.path)))).flat())
    case 'json':
    case 'prisma':
    case 'spec': {
      const read = area === 'spec' ? example.files.filter(({path}) => path.endsWith('spec.md')) : []
      if (read.length > 0) return speak(read.flatMap(({path, content}) => readSpec(content, path).problems))
      return speak(await shop[area].check(placeExample(shop[area].files, example)))
    }
    case 'schema': {
      if (example.files.length > 0) {
        return speak(await problemsOfSql(example.files))
      }
      const [file] = placeExample(shop.schema.files, example)
      return speak((await readSchemaDocument(file?.content ?? '', 'db-schema.json')).problems)
    }
    default:
      return sayCommands(text)
  }
}

/** As an output's check and as a reader, of one script or of a folder of migrations. */
async function problemsOfSql(files: readonly SourceFile[]): Promise<readonly Problem[]> {
  const checked = await Promise.all(files.map(each => checkSql(each.content, each.path)))
  const isFolder = files.every(({path}) => path.includes('/'))
  const {problems} = isFolder ? await readMigrations(files) : await readSql(files)
  return [...checked.flat(), ...problems]
}

function speak(problems: readonly Problem[]): string {
  return problems.map(problem => `${formatProblem(problem)}\n`).join('')
}
