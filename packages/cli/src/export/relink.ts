import {dirname, posix, relative, resolve, sep} from 'node:path'
import type {Packed, PackedFile} from './packed.js'
import {changed} from './problems.js'

/** Links between files of one export lead where these lie now; all other links stay as they are. */
export function relink({files, problems}: Packed, folder: string): Packed {
  const places = new Map(files.flatMap(({source, path}) => (source === null ? [] : [[source, path] as const])))
  const more = [...problems]
  const linked = files.map(file => {
    const {source, path, bytes} = file
    if (source === null || !path.endsWith('.md')) return file
    const before = Buffer.from(bytes).toString('latin1')
    const after = withLinks(before, source, path, places)
    if (after === before) return file
    const shown = relative(folder, source).split(sep).join('/')
    const line = before.split('\n').findIndex((text, index) => text !== after.split('\n')[index]) + 1
    const fix = 'Leave it: here the link is right.'
    more.push(
      changed('link to where a file lies here', 'one to where the export has it', fix, {file: shown, line, column: 1}),
    )
    return {...file, bytes: Buffer.from(after, 'latin1')} satisfies PackedFile
  })
  return {files: linked, problems: more}
}

/** Markdown links alone: what stands in code is a text for a reader. Byte for byte, whatever the file's encoding. */
function withLinks(raw: string, source: string, path: string, places: ReadonlyMap<string, string>): string {
  return raw.replace(/(\]\()([\w.][^)\s#:]*)/g, (whole, open: string, target: string) => {
    const found = places.get(resolve(dirname(source), Buffer.from(target, 'latin1').toString('utf8')))
    if (found === undefined || posix.join(posix.dirname(path), target) === found) return whole
    return open + Buffer.from(posix.relative(posix.dirname(path), found)).toString('latin1')
  })
}
