import {getSystemErrorMap} from 'node:util'
import type {Place, Problem} from '@journeywright/problems'

/** Every sentence about finding and opening files, alphabetical. */

export function binaryFile(shown: string): Problem {
  return {
    code: 'definitions/binary-file',
    severity: 'error',
    message: 'Unexpected zero byte, expected text: the file is not read',
    fix: 'Save the file as UTF-8, or move it elsewhere.',
    at: {file: shown, line: 1, column: 1},
  }
}

export function byteOrderMark(at: Place): Problem {
  return {
    code: 'definitions/bom',
    severity: 'warning',
    message: 'Unexpected byte order mark, expected plain UTF-8',
    fix: 'Save the file as UTF-8 without a byte order mark.',
    at,
  }
}

export function duplicateId(kind: string, id: string, at: Place, first: Place): Problem {
  return {
    code: 'definitions/duplicate-id',
    severity: 'error',
    message: `Unexpected second ${kind} \`${id}\`, expected one file for each id: this one is not used`,
    fix: 'Rename or remove one of the two.',
    at,
    related: [first],
  }
}

export function idDiffersByCase(kind: string, id: string, at: Place, first: Place): Problem {
  return {
    code: 'definitions/id-differs-by-case',
    severity: 'error',
    message: `Unexpected second ${kind} \`${id}\`, expected ids that differ by more than case: this one is not used`,
    fix: 'Rename one of the two.',
    at,
    related: [first],
  }
}

export function linkLoop(shown: string): Problem {
  return {
    code: 'definitions/link-loop',
    severity: 'warning',
    message: 'Unexpected link to a folder above it, expected one that ends: nothing below it is read',
    fix: 'Remove the link.',
    at: {file: shown, line: 1, column: 1},
  }
}

export function missingSkillFile(folder: string, at: Place): Problem {
  return {
    code: 'definitions/no-skill-file',
    severity: 'warning',
    message: `Unexpected folder \`${folder}\` without a SKILL.md, expected one in each folder of skills`,
    fix: 'Add SKILL.md, or move the folder elsewhere.',
    at,
  }
}

export function mojibake(encodings: readonly string[], at: Place): Problem {
  return {
    code: 'definitions/mojibake',
    severity: 'warning',
    message: `Unexpected text that was saved as UTF-8 after being read as ${encodings.join(' and ')}: it was read as meant`,
    fix: 'Save the file again as UTF-8 with the right characters.',
    at,
  }
}

export function notADefinition(reason: string, shown: string): Problem {
  return {
    code: 'definitions/not-a-definition',
    severity: 'info',
    message: `Unexpected file among definitions, expected an agent, a skill, a command, a CUJ or a plugin: ${reason}`,
    fix: 'Nothing, if that is meant; else move or rename it.',
    at: {file: shown, line: 1, column: 1},
  }
}

export function notUtf8(at: Place): Problem {
  return {
    code: 'definitions/not-utf8',
    severity: 'warning',
    message: 'Unexpected bytes that are not UTF-8, expected a UTF-8 file: they are read as U+FFFD',
    fix: 'Save the file as UTF-8.',
    at,
  }
}

export function sameId(kind: string, id: string, qualified: string, at: Place, first: Place): Problem {
  return {
    code: 'definitions/same-id',
    severity: 'info',
    message: `Unexpected second ${kind} \`${id}\` among the plugins, expected one: this one is \`${qualified}\``,
    fix: `Write \`${qualified}\` where you mean this one.`,
    at,
    related: [first],
  }
}

export function tooLarge(shown: string, bytes: number, limit: number): Problem {
  return {
    code: 'definitions/too-large',
    severity: 'error',
    message: `Unexpected file of ${bytes} bytes, expected at most ${limit}: it is not read`,
    fix: 'Move what is not text elsewhere, or cut the file into several.',
    at: {file: shown, line: 1, column: 1},
  }
}

export function unreadableFile(file: string, cause: unknown): Problem {
  return {
    code: 'definitions/unreadable-file',
    severity: 'error',
    message: `Unexpected unreadable file: ${reasonOf(cause)}`,
    fix: 'Check that it exists and that you may read it.',
    at: {file, line: 1, column: 1},
  }
}

/** What the system says, without the absolute path that Node adds to it. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const [name, reason] = ('errno' in cause && getSystemErrorMap().get(Number(cause.errno))) || []
  return name === undefined ? cause.message : `${reason} (${name})`
}
