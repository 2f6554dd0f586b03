import {readBlocks, type Block} from './read-blocks.js'
import {readCode} from './read-code.js'

/** What can be read back from `database-schema.md`. */
export interface Specification {
  readonly sections: readonly string[]
  /** Names that the overview lists as new or modified. */
  readonly overview: readonly {readonly name: string; readonly line: number}[]
  /** Those of them that are new. */
  readonly added: Specification['overview']
  readonly tables: readonly SpecifiedTable[]
  readonly migrations: readonly SpecifiedMigration[]
  readonly code: readonly SpecifiedCode[]
}

export interface SpecifiedTable {
  readonly name: string
  readonly line: number
  /** The `CREATE TABLE` statement. */
  readonly sql: string
  readonly columns: readonly {readonly name: string; readonly type: string; readonly line: number}[]
}

export interface SpecifiedMigration {
  readonly name: string
  readonly line: number
  /** As the document has it. */
  readonly forward: string
  readonly rollback: string
}

export interface SpecifiedCode {
  readonly language: string
  readonly text: string
  /** Of the opening fence. */
  readonly line: number
  readonly isClosed: boolean
}

/** Reads the document of this strategy; what is not there is not in the answer. Never throws. */
export function readSpecification(document: string): Specification {
  const blocks = readBlocks(document)
  const added = readItems(below(blocks, '### New Tables Required'))
  return {
    sections: blocks.flatMap(block => (block.kind === 'heading' && block.level === 2 ? [block.text] : [])),
    overview: [...added, ...readItems(below(blocks, '### Modified Tables'))],
    added,
    tables: blocks.flatMap((block, index) => readTable(block, blocks, index + 1)),
    migrations: blocks.flatMap((block, index) => readMigration(block, blocks, index + 1)),
    code: blocks.flatMap(block => (block.kind === 'code' ? [block] : [])),
  }
}

/** The blocks below a heading, up to the next one that is no deeper. */
function below(blocks: readonly Block[], title: string): readonly Block[] {
  const start = blocks.findIndex(
    block => block.kind === 'heading' && `${'#'.repeat(block.level)} ${block.text}` === title,
  )
  return start === -1 ? [] : untilHeading(blocks.slice(start + 1), 6)
}

/** The blocks before the next heading of at most this level. */
function untilHeading(blocks: readonly Block[], level: number): readonly Block[] {
  const end = blocks.findIndex(block => block.kind === 'heading' && block.level <= level)
  return end === -1 ? blocks : blocks.slice(0, end)
}

function readItems(blocks: readonly Block[]): Specification['overview'] {
  return blocks.flatMap(block => {
    const name = block.kind === 'item' ? readCode(block.text) : null
    return name === null ? [] : [{name, line: block.line}]
  })
}

function readMigration(heading: Block, blocks: readonly Block[], start: number): readonly SpecifiedMigration[] {
  if (heading.kind !== 'heading' || heading.level !== 3 || !heading.text.startsWith('Migration Script: ')) return []
  const own = untilHeading(blocks.slice(start), 3)
  const sql = (title: string) => {
    const script = below(own, title).find(block => block.kind === 'code')
    return script?.kind === 'code' ? script.text : ''
  }
  return [
    {
      name: readCode(heading.text) ?? '',
      line: heading.line,
      forward: sql('#### Forward Migration (Apply Changes)'),
      rollback: sql('#### Rollback Migration (Reverse Changes)'),
    },
  ]
}

function readTable(heading: Block, blocks: readonly Block[], start: number): readonly SpecifiedTable[] {
  const name =
    heading.kind === 'heading' && heading.level === 3 && heading.text.startsWith('Table ')
      ? readCode(heading.text)
      : null
  if (name === null) return []
  const own = untilHeading(blocks.slice(start), 3)
  const sql = own.find(block => block.kind === 'code')
  const columns = below(own, '#### Column Definitions').flatMap(block => {
    if (block.kind !== 'row') return []
    const [column, type] = block.cells.map(readCode)
    return column && type ? [{name: column, type, line: block.line}] : []
  })
  return [{name, line: heading.line, sql: sql?.kind === 'code' ? sql.text : '', columns}]
}
