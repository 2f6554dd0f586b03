/** What only the text of a block says. */
export interface Block {
  /** The namespace, where it says one. */
  readonly schema: string | null
  /** Names of its fields, in their order. */
  readonly order: readonly string[]
  /** Names of foreign keys by the field of the relation. */
  readonly relationNames: ReadonlyMap<string, string>
  /** Columns of types that Prisma has no word for. */
  readonly unsupported: readonly Unsupported[]
}

export interface Unsupported {
  readonly field: string
  readonly column: string
  readonly type: string
  readonly isRequired: boolean
  readonly default: string | null
}

const blocks = /^(?:model|enum) (\w+) \{\n([\s\S]*?)^\}/gm

/** Blocks by the name of their model or enum: Prisma's reader leaves out what its client has no use for. */
export function readBlocks(text: string): ReadonlyMap<string, Block> {
  const plain = text.replace(/^\s*\/\/.*$/gm, '')
  return new Map([...plain.matchAll(blocks)].map(([, name = '', body = '']) => [name, readBlock(body)]))
}

function readBlock(body: string): Block {
  const lines = [...body.matchAll(/^\s*(\w+)\s+(\S.*)$/gm)].map(([, field = '', rest = '']) => ({field, rest}))
  return {
    schema: /^\s*@@schema\("([^"]+)"\)/m.exec(body)?.[1] ?? null,
    order: lines.map(({field}) => field),
    relationNames: new Map(
      lines.flatMap(({field, rest}) => {
        const name = /@relation\(.*\bmap:\s*"([^"]+)"/.exec(rest)?.[1]
        return name === undefined ? [] : [[field, name] as const]
      }),
    ),
    unsupported: lines.flatMap(({field, rest}) => readUnsupported(field, rest)),
  }
}

function readUnsupported(field: string, rest: string): readonly Unsupported[] {
  const [, type, mark = ''] = /^Unsupported\("((?:[^"\\]|\\.)+)"\)(\?|\[\])?/.exec(rest) ?? []
  if (type === undefined) return []
  const given = /@default\(dbgenerated\("((?:[^"\\]|\\.)*)"\)\)/.exec(rest)?.[1]
  const column = /@map\("([^"]+)"\)/.exec(rest)?.[1] ?? field
  const name = `${type}${mark === '[]' ? '[]' : ''}`
  return [{field, column, type: name, isRequired: mark === '', default: given?.replaceAll('\\"', '"') ?? null}]
}
