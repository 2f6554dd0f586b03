import type {StrategyInput} from '@journeywright/schema'
import {escapeText} from '../markdown/escape-text.js'
import {readSpec} from '../spec/read-spec.js'
import type {SpecKind} from '../spec/spec-kind.js'
import {bullets} from './section.js'

/** What the specification that asked for the schema says of one kind, word by word, with its lines; empty without it. */
export function askedFor({run: {spec}, previous}: StrategyInput, kind: SpecKind): string {
  const file = spec === undefined ? undefined : previous.find(({path}) => path === spec)
  if (!file) return ''
  const parts = readSpec(file.content, file.path).parts.filter(part => part.kind === kind)
  return bullets(parts.map(({text, lines: [line]}) => `${escapeText(text.replace(/^- /, ''))} (line ${line})`))
}
