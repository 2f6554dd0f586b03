import type {CujDefinition} from '@journeywright/definitions'
import {stems} from '../words.js'

/** What a CUJ's triggers and example prompts teach: how people ask for it. */
export interface Frame {
  /** Words before the domain: those of "Design database" in "Design database for user management". */
  readonly words: readonly string[]
  /** Words of the domain; empty when the phrase names none. */
  readonly domain: readonly string[]
  readonly phrase: string
}

/** What says how people ask for a journey. */
export type Phrased = Pick<CujDefinition, 'id' | 'triggers' | 'examplePrompts'>

export function framesOf(cuj: Phrased): readonly Frame[] {
  return [...cuj.triggers, ...cuj.examplePrompts].map(({text}) => frameOf(text)).filter(frame => frame.words.length > 0)
}

/** The domain begins after the first `for`, `:` or `of`. */
export function frameOf(text: string): Frame {
  const phrase = text.trim().replace(/^["“'`\s]+|["”'`\s.!?]+$/g, '')
  const [, before = phrase, domain = ''] = /^(.+?)(?:\s+for\s+|\s+of\s+|:\s*)(.+)$/is.exec(phrase) ?? []
  return {words: stems(before), domain: stems(domain), phrase}
}
