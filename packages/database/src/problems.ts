import {unknownName, type Place, type Problem} from '@journeywright/problems'
import type {SchemaReader} from '@journeywright/schema'
import type {FoundSchema} from './repository/find-schemas.js'
import type {QualityLine} from './quality/quality-line.js'
import type {Archive} from './source/archive-of.js'

export function badMigrationPath(path: string): Problem {
  return {
    code: 'database/migration-path',
    severity: 'error',
    message: `Unexpected migration path \`${path}\`, expected a folder such as \`migrations/**\``,
    fix: 'Let the Outputs of the step end the path in `/**`.',
  }
}

export function badPlugin(point: string, id: string, expected: string): Problem {
  return {
    code: 'database/bad-extension',
    severity: 'error',
    message: `Unexpected value of the ${point} \`${id}\`, expected ${expected}`,
    fix: `Mend the plugin that provides the ${point} \`${id}\`.`,
  }
}

export function lineNotMet(
  line: Pick<QualityLine<never>, 'id' | 'expected' | 'fix'>,
  wrong: readonly string[],
): Problem {
  const [first = 'result', ...more] = wrong.slice(0, 5)
  const rest = wrong.length > 5 ? ` and ${wrong.length - 5} more` : ''
  return {
    code: 'database/quality-not-met',
    severity: 'error',
    message: `Unexpected ${[first, ...more].join(', ')}${rest}, expected ${line.expected}`,
    fix: `${line.fix} Or exempt \`${line.id}\` in the brief, with a reason.`,
  }
}

export function migrationIncomplete(path: string): Problem {
  return {
    code: 'database/migration-incomplete',
    severity: 'error',
    message: `Unexpected missing \`${path}\`, expected an up.sql and a down.sql from the migration step`,
    fix: 'Make the migration step hand over both files.',
  }
}

export function missingInput(step: string, id: string): Problem {
  return {
    code: 'database/missing-input',
    severity: 'error',
    message: `Unexpected absence of \`${id}\` in step ${step}, expected an earlier step to make it`,
    fix: `Put a step that makes \`${id}\` before step ${step}.`,
  }
}

export function noOutputName(skill: string): Problem {
  return {
    code: 'database/no-output-name',
    severity: 'error',
    message: `Unexpected skill \`${skill}\` in an output step, expected one whose metadata names an output`,
    fix: `Add \`output: <strategy>\` to the metadata of \`${skill}\`.`,
  }
}

export function noProof(): Problem {
  return {
    code: 'database/no-proof',
    severity: 'error',
    message: 'Unexpected absence of a proof report, expected one to judge',
    fix: 'Let the gate `proof` stand at a step that makes the artifact `proof`.',
  }
}

export function noStrategy(id: string, known: readonly string[]): Problem {
  return {
    code: 'database/unknown-strategy',
    severity: 'error',
    message: unknownName('output strategy', id, known),
    fix: `Add a plugin that provides the output strategy \`${id}\`, or choose another output.`,
  }
}

export function notAProof(file: string): Problem {
  return {
    code: 'database/not-a-proof',
    severity: 'error',
    message: 'Unexpected content, expected the JSON of a proof report',
    fix: 'Let the step hand over what the proof returned.',
    at: {file, line: 1, column: 1},
  }
}

export function nothingProved(): Problem {
  return {
    code: 'database/nothing-proved',
    severity: 'error',
    message: 'Unexpected proof report with nothing in it, expected at least one thing proved',
    fix: 'Run the proof on a schema that has tables.',
  }
}

export function notProved(name: string, detail: string): Problem {
  return {
    code: 'database/not-proved',
    severity: 'error',
    message: `Unexpected result of \`${name}\`, expected it to be proved${detail === '' ? '' : `: ${detail}`}`,
    fix: 'Mend the schema or the migration so that the server agrees.',
  }
}

export function schemasDisagree(one: FoundSchema, other: FoundSchema, tables: readonly string[]): Problem {
  const named = tables
    .slice(0, 3)
    .map(name => `\`${name}\``)
    .join(', ')
  const more = tables.length > 3 ? ` and ${tables.length - 3} more` : ''
  return {
    code: 'database/schemas-disagree',
    severity: 'error',
    message: `Unexpected difference between \`${one.path}\` (${one.kind}) and \`${other.path}\` (${other.kind}) in ${named}${more}, expected the same tables and columns in both`,
    fix: `Say which one counts with \`--from ${one.path}\` or \`--from ${other.path}\`, or start from nothing with \`--from none\`.`,
    at: {file: other.path, line: 1, column: 1},
  }
}

export function schemaUnreadable(path: string, count: number): Problem {
  return {
    code: 'database/schema-unreadable',
    severity: 'error',
    message: `Unexpected ${count === 1 ? 'error' : `${count} errors`} in \`${path}\`, which was found in the repository, expected a schema that can be read whole`,
    fix: 'Mend what is told above, name another schema with `--from`, or start from nothing with `--from none`.',
    at: {file: path, line: 1, column: 1},
  }
}

export function sourceArchive(source: string, {kind, unpack}: Archive): Problem {
  return {
    code: 'database/source-archive',
    severity: 'error',
    message: `Unexpected ${kind} in \`${source}\`, expected a schema as text`,
    fix: `Make text of it: \`${unpack} ${source}\`; then give that.`,
  }
}

export function sourceEmpty(source: string, readers: readonly SchemaReader[]): Problem {
  return {
    code: 'database/source-empty',
    severity: 'error',
    message: `Unexpected folder \`${source}\` without a schema, expected ${readable(readers)}`,
    fix: 'Give the folder that holds the migrations, or the file itself.',
  }
}

export function sourceMissing(source: string, code: string): Problem {
  return {
    code: 'database/source-missing',
    severity: 'error',
    message: `Unexpected ${code} while reading \`${source}\`, expected a file or folder with a schema`,
    fix: 'Give the path of a file or folder that you may read, or the URL of a PostgreSQL database.',
  }
}

/** Bytes that no text in UTF-8 has; `encoding` is what they are most likely in, as `iconv` calls it. */
export function sourceNotText(found: string, encoding: string, at: Place): Problem {
  return {
    code: 'database/source-not-text',
    severity: 'error',
    message: `Unexpected ${found}, expected text in UTF-8`,
    fix: `Write it in UTF-8, as \`pg_dump --schema-only --encoding=UTF8\` does, or \`iconv -f ${encoding} -t UTF-8 ${at.file}\` where that is its encoding.`,
    at,
  }
}

/** A script that makes nothing is read, and whoever gave it should know. */
export function sourceNothing(source: string): Problem {
  return {
    code: 'database/source-nothing',
    severity: 'warning',
    message: `Unexpected file \`${source}\` without a statement, expected one that makes a schema`,
    fix: 'Give the file that holds the schema.',
  }
}

export function sourceUnknown(source: string, readers: readonly SchemaReader[]): Problem {
  const shown = source.replace(/\/\/[^@/]*@/, '//…@')
  return {
    code: 'database/source-unknown',
    severity: 'error',
    message: `Unexpected kind of schema \`${shown}\`, expected ${readable(readers)}`,
    fix: 'Give one of these; MySQL and other servers: dump the schema, or write it as SQL of PostgreSQL.',
  }
}

export function unexpectedPath(path: string, expected: string): Problem {
  return {
    code: 'database/unexpected-path',
    severity: 'error',
    message: `Unexpected output file \`${path}\`, expected one at \`${expected}\``,
    fix: 'Let the Outputs of the step name the folder that the output strategy writes to.',
  }
}

export function wantedTooMuch(path: string, limit: number): Problem {
  return {
    code: 'database/repository-too-large',
    severity: 'error',
    message: `Unexpected more than ${limit / 1024 / 1024} MB of files up to \`${path}\` that output strategies want to see, expected less`,
    fix: 'Choose fewer outputs with `--output`, or run in the folder of the part that the schema belongs to.',
    at: {file: path, line: 1, column: 1},
  }
}

export function unknownLine(id: string, known: readonly string[]): Problem {
  return {
    code: 'database/unknown-quality-line',
    severity: 'error',
    message: unknownName('line of the checklists', id, known),
    fix: 'Name a line of docs/quality.md in `quality.exempt` of the brief.',
  }
}

function readable(readers: readonly SchemaReader[]): string {
  const known = [
    'a file `.sql`',
    'a schema document `.json`',
    'a folder of migrations',
    'a SQLite file',
    'the URL of a PostgreSQL database',
  ]
  return [...known, ...readers.map(({title}) => title)].join(', ')
}
