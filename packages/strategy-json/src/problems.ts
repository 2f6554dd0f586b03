import {unknownName, type Place, type Problem} from '@journeywright/problems'
import type {Connection} from './write/connect-tables.js'

export function circularPhases(id: string, at: Place): Problem {
  return {
    code: 'json/circular-phases',
    severity: 'warning',
    message: `Unexpected phase \`${id}\` that depends on itself by way of others, expected phases that can follow each other`,
    fix: 'Take one of the dependencies of this circle out of the plan; until then phases come as the plan lists them.',
    at,
  }
}

export function disagrees(at: Place): Problem {
  return {
    code: 'json/disagrees',
    severity: 'error',
    message: 'Unexpected text, expected what the other files of `.ai/schema/` say',
    fix: 'Write all files of `.ai/schema/` again, in one go.',
    at,
  }
}

/** One fix where the key may be empty, another where it mustn't. */
export function laterPhase({key, from, to}: Connection, own: string, other: string, isOptional: boolean): Problem {
  const columns = key.columns.map(name => `\`${name}\``).join(', ')
  const move = `move \`${to.key}\` to the phase of \`${from.key}\`, or \`${from.key}\` to that of \`${to.key}\``
  const add = `add \`${key.name}\` with the later phase`
  return {
    code: 'json/later-phase',
    severity: 'warning',
    message: `Unexpected foreign key \`${key.name}\` from \`${from.key}\` of phase “${own}” to \`${to.key}\` of the later phase “${other}”, expected one to a table that is there by then`,
    fix: isOptional ? `${sentence(add)}, or ${move}.` : `Let ${columns} be null and ${add}, or ${move}.`,
  }
}

export function leftOverTable(table: string, path: string): Problem {
  return {
    code: 'json/left-over-table',
    severity: 'warning',
    message: `Unexpected folder of table \`${table}\`, expected none: the schema has no such table any more`,
    fix: `Delete \`${path.slice(0, path.lastIndexOf('/'))}\` and its file in \`.ai/schema/ddl\`.`,
  }
}

export function missingFile(path: string, at?: Place): Problem {
  return {
    code: 'json/missing-file',
    severity: 'error',
    message: `Unexpected output without \`${path}\`, expected it`,
    fix: `Write \`${path}\` too, or take it out of \`.ai/schema/index.json\`.`,
    at,
  }
}

export function missingPlan(): Problem {
  return {
    code: 'json/missing-plan',
    severity: 'info',
    message: 'Unexpected repository without `.ai/plan/phases.json`, expected one: tables have no phase',
    fix: 'Nothing, unless the tables come in phases: then list the phases in `.ai/plan/phases.json`.',
  }
}

export function noPhase(table: string): Problem {
  return {
    code: 'json/no-phase',
    severity: 'info',
    message: `Unexpected table \`${table}\` without a phase, expected one that \`.ai/plan/phases.json\` speaks of`,
    fix: `Name \`${table}\` in what the phase delivers that it belongs to.`,
  }
}

export function notCarriedProblem(kind: string, name: string): Problem {
  return {
    code: 'json/not-carried',
    severity: 'info',
    message: `Unexpected ${kind} \`${name}\`, expected one that a table uses: each file is about one table`,
    fix: 'Nothing, unless a table should use it; the migration has it.',
  }
}

export function notJson(expected: string, at: Place): Problem {
  return {
    code: 'json/not-json',
    severity: 'error',
    message: `Unexpected text, expected ${expected}`,
    fix: 'Correct the JSON here.',
    at,
  }
}

/** Those of no version are another tool's, and no mistake. */
export function otherFormat(version: unknown, at: Place): Problem {
  if (version === undefined) {
    return {
      code: 'json/other-format',
      severity: 'warning',
      message:
        'Unexpected `.ai/schema` of another tool, expected one with a `format_version`: nothing is taken over from it',
      fix: 'Keep a copy of what you still need; what lies at the paths of the new files is replaced.',
      at,
    }
  }
  return {
    code: 'json/other-format',
    severity: 'error',
    message: `Unexpected format version \`${String(version)}\`, expected \`1\``,
    fix: 'Use the version of Journeywright that wrote it, or move `.ai/schema` away: then it is written anew, without the keys that you have added.',
    at,
  }
}

export function unexpectedFile(path: string): Problem {
  return {
    code: 'json/unexpected-file',
    severity: 'error',
    message: `Unexpected \`${path}\`, expected only the files that \`.ai/schema/index.json\` lists`,
    fix: `Leave \`${path}\` out.`,
  }
}

export function unexpectedPlan(expected: string, at: Place): Problem {
  return {
    code: 'json/unexpected-plan',
    severity: 'warning',
    message: `Unexpected text in the plan, expected ${expected}`,
    fix: 'Correct the plan here; until then tables lack what it would say of their phases.',
    at,
  }
}

export function unexpectedShape(path: string, said: string, at: Place): Problem {
  return {
    code: 'json/unexpected-shape',
    severity: 'error',
    message: `Unexpected \`${path}\`, expected what the file's JSON Schema says: ${said}`,
    fix: `Change \`${path}\`; the schemas lie in @journeywright/strategy-json/schemas.`,
    at,
  }
}

/** A key of somebody's own is welcome; one that looks like a slip is told. */
export function unknownKey(key: string, known: readonly string[], at: Place): Problem {
  return {
    code: 'json/unknown-key',
    severity: 'warning',
    message: unknownName('key', key, known),
    fix: `Correct it. If it is a key of your own, call it \`x_${key}\`: those are never taken for a slip.`,
    at,
  }
}

export function unknownPhase(
  label: string,
  phases: readonly {readonly id: string; readonly title: string}[],
  at: Place,
): Problem {
  const known = phases.flatMap(({id, title}) => (/^\d/.test(label) ? [id] : [id, title]))
  return {
    code: 'json/unknown-phase',
    severity: 'warning',
    message: unknownName('phase', label, [...new Set(known)]),
    fix: 'Use the id of a phase that the plan has, or take this one out.',
    at,
  }
}

export function unknownTable(name: string, known: readonly string[], at: Place): Problem {
  return {
    code: 'json/unknown-table',
    severity: 'error',
    message: unknownName('table', name, known),
    fix: 'Use the name that `.ai/schema/index.json` has for the table.',
    at,
  }
}

export function unknownType(type: string, at: Place): Problem {
  return {
    code: 'json/unknown-type',
    severity: 'error',
    message: `Unexpected type \`${type}\`, expected a type of PostgreSQL or an enum of the same file`,
    fix: 'Correct the type, or list the enum under `enums`.',
    at,
  }
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
