import {createRequire} from 'node:module'
import type Library from 'mustache'

/** What stands between braces or around them; of a section, what is inside comes fifth. */
export type Token = readonly [
  kind: string,
  name: string,
  start: number,
  end: number,
  inside?: readonly Token[] | string | number,
  ...rest: unknown[],
]

export interface Mustache {
  parse(template: string): readonly Token[]
  readonly render: (typeof Library)['render']
}

/** Loads the engine, which only documents with a template need. */
export function loadMustache(): Mustache {
  return createRequire(import.meta.url)('mustache')
}
