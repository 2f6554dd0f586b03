import type {OutputFile} from '@journeywright/schema'
import type {TextBlock} from './text-block.js'

/** The blocks of files, in their order. */
export function findBlocks(files: readonly OutputFile[]): readonly TextBlock[] {
  return files.flatMap(({path, content}) => {
    const lines = content.split('\n')
    return lines.flatMap((line, start) => {
      const [, kind, name] = /^\s*(model|enum|view|type|datasource|generator)\s+([^\s{]+)\s*\{\s*$/.exec(line) ?? []
      if (kind === undefined || name === undefined) return []
      const length = lines.slice(start).findIndex(each => /^\s*\}/.test(each))
      const end = length < 0 ? lines.length : start + length
      return [{kind, name, path, start, end, body: lines.slice(start + 1, end)}]
    })
  })
}
