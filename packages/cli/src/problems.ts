import {unknownName, type Place, type Problem} from '@journeywright/problems'

/** Every sentence that this package says about a user's mistake, alphabetical. */

export function answersNotFound(file: string, code: string): Problem {
  return error('cli/unreadable-answers', {
    message: `Unexpected ${code} while reading the answers \`${file}\`, expected a text file`,
    fix: 'Give `--answers` the path of a file that you may read, or `-` for what is piped in.',
  })
}

export function badBatchLine(file: string, line: number): Problem {
  return error('cli/bad-batch-line', {
    message: 'Unexpected line, expected one JSON object with `id` and `request`',
    fix: 'Write one object a line, as in `{"id": 1, "request": "A department has a name."}`.',
    at: {file, line, column: 1},
  })
}

export function baseIncomplete(source: string, count: number): Problem {
  return error('cli/base-incomplete', {
    message: `Unexpected ${count === 1 ? 'error' : `${count} errors`} in \`${source.replace(/\/\/[^@/]*@/, '//')}\`, expected a schema that can be read whole`,
    fix: 'Mend what is told above, then start the run from it again.',
  })
}

export function batchNotFound(file: string, code: string): Problem {
  return error('cli/unreadable-batch', {
    message: `Unexpected ${code} while reading the batch \`${file}\`, expected a file with one JSON object a line`,
    fix: 'Give `--batch` the path of a file that you may read.',
  })
}

export function briefNotFound(file: string, code: string): Problem {
  return error('cli/unreadable-brief', {
    message: `Unexpected ${code} while reading the brief \`${file}\`, expected a JSON file`,
    fix: 'Give `--brief` the path of a JSON file that you may read.',
  })
}

export function briefSyntax(at: Place, found: string): Problem {
  return error('cli/brief-syntax', {
    message: `Unexpected ${found} in the brief, expected JSON`,
    fix: 'Correct the JSON at this place; comments and trailing commas are not JSON.',
    at,
  })
}

export function cannotFix(file: string, cause: unknown): Problem {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
  return error('cli/cannot-fix', {
    message: `Unexpected ${code} while mending the file, expected one that may be read and replaced`,
    fix: 'Make the file and its folder writable, or leave `--fix` away.',
    at: {file, line: 1, column: 1},
  })
}

const pluginsFix = 'Write `export default defineConfig({plugins: [...]})`, and import the plugins as values.'

export function configShape(file: string, found: string, expected: string, fix = pluginsFix): Problem {
  return error('config/wrong-shape', {
    message: `Unexpected ${found}, expected ${expected}`,
    fix,
    at: {file, line: 1, column: 1},
  })
}

export function configThrew(file: string, message: string): Problem {
  return error('config/threw', {
    message: `Unexpected error while loading the configuration, expected a module that exports it: ${message}`,
    fix: 'Make the file load: check its imports and what it calls.',
    at: {file, line: 1, column: 1},
  })
}

export function designWhat(): Problem {
  return error('cli/design-what', {
    message: 'Unexpected end of the command line, expected the request that is to be designed',
    fix: 'Say what the database keeps, as in `journeywright design "A department has a name."`, or give `--batch FILE`.',
  })
}

export function duplicateName(kind: string, name: string, first: string, second: string): Problem {
  return error('config/duplicate-name', {
    message: `Unexpected second ${kind} \`${name}\` of ${second}, expected one: ${first} has it already`,
    fix: `Remove one of the two from journeywright.config.ts, or rename its ${kind}.`,
  })
}

export function engineNeeded(runId: string, engine: string): Problem {
  return error('cli/engine-needed', {
    message: `Unexpected run \`${runId}\` without the password of its engine \`${engine}\`, expected it again: it isn't kept`,
    fix: `Add \`--engine\` with the whole URL.`,
  })
}

export function fixOutside(file: string, real: string): Problem {
  return {
    code: 'cli/fix-outside',
    severity: 'warning',
    message: `Unexpected link to \`${real}\`, expected a file below the given paths: it was not mended`,
    fix: 'Run `journeywright check --fix` on the folder in which the file itself lies.',
    at: {file, line: 1, column: 1},
  }
}

export function nothingToCheck(paths: readonly string[]): Problem {
  const where = paths.length === 0 ? 'this folder' : paths.map(path => `\`${path}\``).join(', ')
  return {
    code: 'cli/nothing-to-check',
    severity: 'warning',
    message: `Unexpected absence of definitions in ${where}, expected agents, skills, commands, CUJs or plugins`,
    fix: 'Give the path of a folder that has some; see `journeywright list` for what is known here.',
  }
}

export function noDesignJourney(spec: string, ids: readonly string[]): Problem {
  const found = ids.length === 0 ? 'no journey that designs a schema' : `journeys \`${ids.join('`, `')}\``
  return error('cli/which-journey', {
    message: `Unexpected ${found} for the specification \`${spec}\`, expected one that designs a schema`,
    fix: `Name it before the option: \`journeywright run ${ids[0] ?? 'CUJ-008'} --spec ${spec}\`.`,
  })
}

export function nothingToRun(): Problem {
  return error('cli/no-cuj', {
    message: 'Unexpected empty command, expected the id of a CUJ, a request in quotes or `--cuj FILE`',
    fix: 'What do you want? Say it in quotes; see `journeywright list cujs` for ids, and `journeywright run --help` for examples.',
  })
}

export function notOneOf(kind: string, value: string, expected: string, fix: string): Problem {
  return error(`cli/wrong-${kind.toLowerCase().replaceAll('_', '-')}`, {
    message: `Unexpected ${kind} \`${value}\`, expected ${expected}`,
    fix,
  })
}

export function renamesNotFound(file: string, code: string): Problem {
  return error('cli/unreadable-renames', {
    message: `Unexpected ${code} while reading the renames \`${file}\`, expected a text file`,
    fix: 'Give `--renames` the path of a file with a line such as `users.mail=email` for each rename.',
  })
}

export function requestMatchesNothing(request: string, ids: readonly string[]): Problem {
  return error('cli/unmatched-request', {
    message: `Unexpected request \`${request}\`, expected one that a CUJ's triggers or example prompts describe`,
    fix: `Which journey is it for? Put its id before the request: ${ids.map(id => `\`${id}\``).join(', ') || 'none is known here'}.`,
  })
}

export function requestNotFound(file: string, code: string): Problem {
  return error('cli/unreadable-request', {
    message: `Unexpected ${code} while reading the request \`${file}\`, expected a text file`,
    fix: 'Give `--file` the path of a file that you may read, or `-` for what is piped in.',
  })
}

export function requestWithoutDomain(request: string, command: string): Problem {
  const found = request === '' ? 'missing request' : `request \`${request}\` without a subject`
  return error('cli/for-what', {
    message: `Unexpected ${found}, expected what it is for`,
    fix: `For what? Say it in the request, as in: ${command}`,
  })
}

export function specNotFound(file: string, code: string): Problem {
  return error('cli/unreadable-spec', {
    message: `Unexpected ${code} while reading the specification \`${file}\`, expected a text file`,
    fix: 'Give `--spec` the path of a specification such as `.agent-os/specs/2026-01-31-reviews/spec.md`.',
  })
}

export function unknown(kind: string, name: string, known: readonly string[], fix: string): Problem {
  return error(`cli/unknown-${kind.toLowerCase()}`, {message: unknownName(kind, name, known), fix})
}

export function usage(message: string, fix: string): Problem {
  return error('cli/usage', {message, fix})
}

export function whichSpec(specs: readonly string[]): Problem {
  return error('cli/which-spec', {
    message: `Unexpected missing request beside ${specs.length} specifications, expected one of \`${specs.join('`, `')}\``,
    fix: `Choose one, as in \`--spec ${specs[0]}\`, or say in quotes what you want.`,
  })
}

function error(code: string, rest: Omit<Problem, 'code' | 'severity'>): Problem {
  return {code, severity: 'error', ...rest}
}
