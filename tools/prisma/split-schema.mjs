/**
 * A schema in several files, one for each model and enum, as a folder of `prisma/schema` has them.
 * @param {string} content
 * @returns {readonly {path: string, content: string}[]}
 */
export function splitSchema(content) {
  const blocks = content.split(/^(?=(?:\/\/\/.*\r?\n)*(?:model|enum|view|type)\s+\w+\s*\{)/m)
  return blocks.map((text, at) => ({
    path: at === 0 ? 'prisma/schema/base.prisma' : `prisma/schema/part${at}.prisma`,
    content: text,
  }))
}
