import {splitTop} from './split-top.js'

/** A class of a Python block. */
export interface PythonClass {
  readonly name: string
  readonly bases: readonly string[]
  readonly fields: readonly PythonField[]
  /** Members of an enumeration, without quotes. */
  readonly values: readonly string[]
}

export interface PythonField {
  readonly name: string
  /** As written: `Optional[str]`. */
  readonly type: string
  /** What stands after `=`; empty without. */
  readonly value: string
}

/** The classes of Python text with their annotated fields; methods and settings of a class are no fields. */
export function readPythonClasses(text: string): readonly PythonClass[] {
  const starts = [...text.matchAll(/^class\s+(\w+)\s*(?:\(([^)]*)\))?\s*:/gm)]
  return starts.map((match, index) => {
    const end = starts[index + 1]?.index ?? text.length
    const body = joinBrackets(withoutStrings(text.slice(match.index + match[0].length, end)))
    const inner = ownLines(body)
    return {
      name: match[1] ?? '',
      bases: splitTop(match[2] ?? '').map(base => base.replace(/\[.*$/s, '').trim()),
      fields: inner.flatMap(readField),
      values: inner.flatMap(line => /^[A-Za-z_]\w*\s*=\s*['"]([^'"]+)['"]$/.exec(line)?.[1] ?? []),
    }
  })
}

function readField(line: string): readonly PythonField[] {
  const [, name = '', type = '', value = ''] = /^([a-z_]\w*)\s*:\s*([^=]+?)\s*(?:=\s*(.*))?$/is.exec(line) ?? []
  return name === '' || name === 'model_config' || /^ClassVar\b/.test(type) ? [] : [{name, type, value}]
}

/** The lines at the first depth of a class, without comments; what is deeper belongs to methods. */
function ownLines(body: string): readonly string[] {
  const lines = body.split('\n').filter(line => line.trim() !== '')
  const depth = indentOf(lines[0] ?? '')
  const end = lines.findIndex(line => indentOf(line) === 0)
  return lines
    .slice(0, end === -1 ? undefined : end)
    .filter(line => indentOf(line) === depth)
    .map(line => line.trim())
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

/** Documentation strings and comments go. */
function withoutStrings(body: string): string {
  return body.replaceAll(/"""[\s\S]*?"""|'''[\s\S]*?'''/g, '').replaceAll(/(^|\s)#[^\n]*/g, '$1')
}

/** What is inside of brackets comes on one line. */
function joinBrackets(text: string): string {
  let depth = 0
  let joined = ''
  for (const character of text) {
    if ('([{'.includes(character)) depth++
    if (')]}'.includes(character)) depth--
    joined += character === '\n' && depth > 0 ? ' ' : character
  }
  return joined
}
