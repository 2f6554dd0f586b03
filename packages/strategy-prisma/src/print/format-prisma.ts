import {prismaParser} from '../prisma-parser.js'

/** The text as `prisma format` leaves it, so that a user's own formatting run changes nothing. */
export function formatPrisma(text: string): string {
  const options = {textDocument: {uri: 'file:/schema.prisma'}, options: {tabSize: 2, insertSpaces: true}}
  const files: readonly (readonly [string, string])[] = JSON.parse(
    prismaParser().format(JSON.stringify([['schema.prisma', text]]), JSON.stringify(options)),
  )
  return files[0]?.[1] ?? text
}
