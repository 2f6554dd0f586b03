/** Two marked lines; what people write between them outlives a re-run. */
export function printKeepBlock(name: string, text = ''): string {
  const id = keepId(name)
  return `<!-- keep:${id} -->\n${text}<!-- /keep:${id} -->`
}

/** An id without space or anything that would end a comment. */
function keepId(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}_.]+/gu, '-')
}
