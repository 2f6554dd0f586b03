import {unknownName, type Place, type Problem} from '@journeywright/problems'

export function disagrees(at: Place): Problem {
  return {
    code: 'json/disagrees',
    severity: 'error',
    message: 'Unexpected text, expected what the other files of `.ai/schema/` say',
    fix: 'Write all files of `.ai/schema/` again, in one go.',
    at,
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

export function unexpectedFile(path: string): Problem {
  return {
    code: 'json/unexpected-file',
    severity: 'error',
    message: `Unexpected \`${path}\`, expected only the files that \`.ai/schema/index.json\` lists`,
    fix: `Leave \`${path}\` out.`,
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
