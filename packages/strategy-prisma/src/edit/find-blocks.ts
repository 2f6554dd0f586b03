import type {OutputFile} from '@journeywright/schema'
import type {TextBlock} from './text-block.js'

/** The blocks of files, in their order. */
export function findBlocks(files: readonly OutputFile[]): readonly TextBlock[] {
  return files.flatMap(({path, content}) => {
    const lines = content.split('\n')
    return lines.flatMap((line, start) => {
      const [, kind, name] = /^\s*(model|enum|view|type|datasource|generator)\s+([^\s{]+)\s*\{\s*$/.exec(line) ?? []
      if (kind === undefined || name === undefined) return []
      let end = start + 1
      while (end < lines.length && !/^\s*\}/.test(lines[end] ?? '')) end++
      return [{kind, name, path, start, end, body: lines.slice(start + 1, end)}]
    })
  })
}
