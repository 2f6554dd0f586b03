export interface PackageFacts {
  /** The major version of Prisma that it depends on. */
  readonly major?: number
  /** `prisma.schema` of Prisma 6 and older. */
  readonly schema?: string
}

/** What a `package.json` says of Prisma; nothing where it isn't JSON. */
export function parsePackage(text: string): PackageFacts {
  const content = parse(text)
  const given = [field(content, 'dependencies'), field(content, 'devDependencies')]
  const ranges = given.flatMap(each => [field(each, 'prisma'), field(each, '@prisma/client')])
  const [major] = ranges.flatMap(range => (typeof range === 'string' ? (/\d+/.exec(range) ?? []) : []))
  const schema = field(field(content, 'prisma'), 'schema')
  return {...(major !== undefined && {major: Number(major)}), ...(typeof schema === 'string' && {schema})}
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Whose file it is says so better than we could.
    return null
  }
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Object.entries(of).find(([key]) => key === name)?.[1] : undefined
}
