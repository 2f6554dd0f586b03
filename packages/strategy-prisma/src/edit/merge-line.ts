import {splitLine} from './split-line.js'

/** The user's line with what differs between two of ours; what both of ours say, or neither, stays as the user wrote it. */
export function mergeLine(line: string, was: string, now: string): string {
  const [own, old, wanted] = [splitLine(line), splitLine(was), splitLine(now)]
  if (!own || !old || !wanted) return `${/^\s*/.exec(line)?.[0] ?? ''}${now}${/\s*$/.exec(line)?.[0] ?? ''}`
  const keys = new Set([...old.attributes.keys(), ...wanted.attributes.keys()])
  const changed = [...keys].filter(key => old.attributes.get(key) !== wanted.attributes.get(key))
  return changed.reduce(
    (text, key) => setAttribute(text, key, wanted.attributes.get(key)),
    old.type === wanted.type ? line : setType(line, wanted.type),
  )
}

function setType(line: string, type: string): string {
  const own = splitLine(line)?.type ?? ''
  const at = line.indexOf(own, /^\s*\S+/.exec(line)?.[0].length ?? 0)
  return `${line.slice(0, at)}${type}${line.slice(at + own.length)}`
}

function setAttribute(line: string, key: string, wanted: string | undefined): string {
  const {attributes, end = 0} = splitLine(line) ?? {}
  const own = attributes?.get(key)
  if (own === wanted) return line
  if (own === undefined) return `${line.slice(0, end)} ${wanted}${line.slice(end)}`
  const at = line.indexOf(own)
  const before = line.slice(0, at)
  const after = line.slice(at + own.length)
  return wanted === undefined ? `${before.trimEnd()}${after}` : `${before}${wanted}${after}`
}
