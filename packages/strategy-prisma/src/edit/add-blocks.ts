import type {OutputFile} from '@journeywright/schema'
import {splitWords} from '../names/split-words.js'
import type {NamedSchema} from '../names/named-schema.js'
import type {PrintContext} from '../print/print-model.js'
import {printSections} from '../print/print-sections.js'
import type {TextBlock} from './text-block.js'

/** Where new models and enums go: to the end of the file that has the others, or, where several have, into one for each area. */
export function addBlocks(
  named: NamedSchema,
  context: PrintContext,
  files: readonly OutputFile[],
  blocks: readonly TextBlock[],
): {readonly ends: ReadonlyMap<string, string>; readonly files: readonly OutputFile[]} {
  const homes = [...new Set(blocks.filter(({kind}) => kind === 'model').map(({path}) => path))]
  const [home = files[0]?.path ?? ''] = homes
  const parts = homes.length < 2 ? [{path: home, named}] : partsOf(named, home.replace(/[^/]*$/, ''))
  const texts = parts.flatMap(part => {
    const sections = printSections(part.named, context, true)
    return sections.length === 0 ? [] : [[part.path, `${sections.join('\n\n')}\n`] as const]
  })
  const isThere = (path: string) => files.some(file => file.path === path)
  return {
    ends: new Map(texts.filter(([path]) => isThere(path))),
    files: texts.filter(([path]) => !isThere(path)).map(([path, content]) => ({path, content})),
  }
}

function partsOf({models, enums}: NamedSchema, folder: string) {
  const areas = [...new Set(models.map(({table}) => table.area))]
  const path = (area: string) => `${folder}${splitWords(area).join('_') || 'models'}.prisma`
  const parts = areas.map(area => ({
    path: path(area),
    named: {models: models.filter(({table}) => table.area === area), enums: []},
  }))
  return enums.length === 0 ? parts : [...parts, {path: `${folder}enums.prisma`, named: {models: [], enums}}]
}
