import type {OutputFile} from '@journeywright/schema'
import {readCode, readCodes} from '../read/read-code.js'
import {readSpecification, type Specification} from '../read/read-specification.js'
import {splitSections, type DocumentSection} from '../keep/split-sections.js'
import {withoutKept} from '../keep/seal-document.js'

/** What is handed on of a document, as that says it. The names are those that other agents ask for. */
export interface SpecificationResults {
  readonly database_schema_path: string
  readonly version: string
  readonly sections: readonly string[]
  readonly migration_procedures: readonly {
    readonly name: string
    readonly forward: string
    readonly rollback: string
  }[]
  readonly table_specifications: readonly {
    readonly name: string
    readonly isNew: boolean
    readonly sql: string
    readonly columns: readonly {readonly name: string; readonly type: string}[]
  }[]
  readonly relationship_mappings: readonly {
    readonly name: string
    readonly from: string
    readonly to: string
    readonly columns: readonly string[]
    readonly cardinality: string
    readonly onDelete: string
  }[]
  readonly performance_optimizations: {
    readonly indexes: readonly {readonly name: string; readonly table: string; readonly because: string}[]
    readonly queries: readonly string[]
    readonly targets: readonly string[]
  }
  /** `checked`: the document was read back, and has no figures of proofs. `proved`: a server has executed all of it. */
  readonly validation_status: {
    readonly status: 'proved' | 'partly proved' | 'checked'
    readonly judge: string | null
    readonly proved: number
    readonly of: number
    readonly openQuestions: number
  }
}

/** Reads the results out of the document, so that they are what people see in it. */
export function resultsOf({path, content}: OutputFile): SpecificationResults {
  const found = readSpecification(content)
  const sections = splitSections(content)
  const below = (title: string) => textOf(sections, title)
  const fresh = new Set(found.added.map(({name}) => name))
  return {
    database_schema_path: path,
    version: /^> Version: (\S+)$/m.exec(content)?.[1] ?? '',
    sections: found.sections,
    migration_procedures: migrationsOf(found),
    table_specifications: found.tables.map(({name, sql, columns}) => ({
      name,
      isNew: fresh.has(name),
      sql,
      columns: columns.map(column => ({name: column.name, type: column.type})),
    })),
    relationship_mappings: relationshipsOf(below('Foreign Key Relationships')),
    performance_optimizations: performanceOf(below('Indexing Strategy')),
    validation_status: validationOf(below(''), below('Proof'), below('Assumptions and Open Questions')),
  }
}

/** Without what people wrote between marks, which is not ours to hand on as fact. */
function textOf(sections: readonly DocumentSection[], title: string): string {
  return withoutKept(sections.find(section => section.title === title)?.text ?? '')
}

function migrationsOf({migrations}: Specification): SpecificationResults['migration_procedures'] {
  return migrations.map(({name, forward, rollback}) => ({name, forward, rollback}))
}

const relationship =
  /^- \*\*(.+?) → (.+?)\*\* \((.+?), by (.+)\)\n {2}- \*\*Cardinality\*\*: (.*)\n {2}- \*\*Delete behaviour\*\*: ([A-Z ]+)/gm

function relationshipsOf(text: string): SpecificationResults['relationship_mappings'] {
  return [...text.matchAll(relationship)].map(
    ([, from = '', to = '', name = '', columns = '', cardinality = '', onDelete = '']) => ({
      name: readCode(name) ?? name,
      from: readCode(from) ?? from,
      to: readCode(to) ?? to,
      columns: readCodes(columns),
      cardinality: cardinality.replaceAll('`', ''),
      onDelete: onDelete.toLowerCase(),
    }),
  )
}

function performanceOf(text: string): SpecificationResults['performance_optimizations'] {
  const part = (title: string) => text.split(`\n### ${title}\n`)[1]?.split('\n### ')[0] ?? ''
  const indexes = [...text.matchAll(/^- \*\*(.+?)\*\* on (`+.+?`+) \(.*?\)\. ?(.*)$/gm)]
  const [, , ...queries] = part('Query Patterns').match(/^\| .*$/gm) ?? []
  return {
    indexes: indexes.map(([, name = '', table = '', because = '']) => ({
      name: readCode(name) ?? name,
      table: readCode(table) ?? table,
      because,
    })),
    queries: queries.map(row => row.slice(2).split(' | ')[0] ?? ''),
    targets: [...part('Performance Targets').matchAll(/^- (.*)$/gm)].map(([, target = '']) => target),
  }
}

function validationOf(header: string, proof: string, questions: string): SpecificationResults['validation_status'] {
  const [, said = null] = /^> Database: .* \(proved on (.*)\)$/m.exec(header) ?? []
  const [, judge = said, proved = 0, of = 0] = /^Executed on (.*): (\d+) of (\d+) proved\.$/m.exec(proof) ?? []
  const [passed, total] = [Number(proved), Number(of)]
  return {
    status: total === 0 ? 'checked' : passed === total ? 'proved' : 'partly proved',
    judge,
    proved: passed,
    of: total,
    openQuestions: (questions.match(/^- /gm) ?? []).length,
  }
}
