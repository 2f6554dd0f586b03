import {createRequire} from 'node:module'
import type * as wasm from '@prisma/prisma-schema-wasm'

type Parser = Pick<typeof wasm, 'format' | 'get_datamodel' | 'lint' | 'preview_features'>

let loaded: Parser | undefined

/** Prisma's own schema parser, loaded at first use: it is WebAssembly and takes some 40 ms. */
export function prismaParser(): Parser {
  loaded ??= load()
  return loaded
}

function load(): Parser {
  const parser: Parser = createRequire(import.meta.url)('@prisma/prisma-schema-wasm')
  return parser
}
