import {createRequire} from 'node:module'

/** What `prisma format` makes of a schema. */
export function formatted(text: string): string {
  const {format}: {format(schema: string, options: string): string} = createRequire(import.meta.url)(
    '@prisma/prisma-schema-wasm',
  )
  const options = {textDocument: {uri: 'file:/schema.prisma'}, options: {tabSize: 2, insertSpaces: true}}
  return JSON.parse(format(JSON.stringify([['schema.prisma', text]]), JSON.stringify(options)))[0][1]
}
