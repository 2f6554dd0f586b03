import type {Problem} from '@journeywright/problems'
import type {SourceFile} from '../../schema-reader.js'
import {parseRename} from './parse-rename.js'
import type {Rename} from './rename.js'

export interface ReadRenames {
  readonly renames: readonly Rename[]
  readonly problems: readonly Problem[]
}

const comment = /^\s*(?:#|$)/

/** Reads a rename file: one `old=new`, `old: new` or `"old": "new"` a line. Braces of JSON and comments with `#` may stand around. */
export function parseRenames({path, content}: SourceFile): ReadRenames {
  const renames: Rename[] = []
  const problems: Problem[] = []
  for (const [index, line] of content.split('\n').entries()) {
    const text = line.replace(/,\s*$/, '').trim()
    if (comment.test(text) || text === '{' || text === '}') continue
    const read = parseRename(toRename(text))
    if ('code' in read) problems.push({...read, at: {file: path, line: index + 1, column: 1}})
    else renames.push(read)
  }
  return {renames, problems}
}

/** A pair of JSON texts loses its outer quotes; those within are SQL's own. */
function toRename(text: string): string {
  const json = /^"((?:[^"\\]|\\.)+)"\s*:\s*"((?:[^"\\]|\\.)+)"$/.exec(text)
  if (json) return `${unescape(json[1])}=${unescape(json[2])}`
  return text.includes('=') ? text : text.replace(/\s*:\s*/, '=')
}

function unescape(text: string | undefined): string {
  return String(JSON.parse(`"${text ?? ''}"`))
}
