import {alignLines} from './align-lines.js'

/** A block as `prisma format` leaves it: groups of lines, each in columns of its own. */
export function printBlock(comment: readonly string[], head: string, groups: readonly (readonly string[])[]): string {
  const body = groups
    .filter(group => group.length > 0)
    .map(group =>
      alignLines(group)
        .map(line => `  ${line}`)
        .join('\n'),
    )
  return [...comment, `${head} {`, body.join('\n\n'), '}'].join('\n')
}
