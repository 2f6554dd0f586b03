import type {Problem} from '@journeywright/problems'
import type {OutputFile} from '@journeywright/schema'
import {editedText, openKeepBlock} from '../problems.js'
import {readKept} from './read-kept.js'
import {hashSections, withoutKept, seal} from './seal-document.js'
import {splitSections} from './split-sections.js'

/** What people wrote where it would be lost: in a mark without end, or outside of marks where a document says what was generated. */
export function findEdits({path, content}: OutputFile): readonly Problem[] {
  const open = readKept(content).filter(({isClosed}) => !isClosed)
  if (open.length > 0) return open.map(({id, line}) => openKeepBlock(id, {file: path, line, column: 1}))
  const sealed = seal.exec(content)
  if (!sealed) return []
  const document = content.slice(0, sealed.index)
  const generated = sealed[1]?.split(',') ?? []
  const hashes = hashSections(document)
  const place = (line: number) => ({file: path, line, column: 1})
  const changed = splitSections(document).filter((_, at) => !generated.includes(hashes[at] ?? ''))
  const after = withoutBlocks(content.slice(sealed.index + sealed[0].length))
  return [
    ...changed.map(({title, line}) => editedText(title === '' ? 'Database Schema Specification' : title, place(line))),
    ...(after === '' ? [] : [editedText(sealed[0], place(document.split('\n').length))]),
  ]
}

function withoutBlocks(text: string): string {
  return withoutKept(text)
    .replaceAll(/^<!-- \/?keep:\S+ -->$/gm, '')
    .trim()
}
