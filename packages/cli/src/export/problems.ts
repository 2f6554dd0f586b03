import type {Place, Problem} from '@journeywright/problems'

/** Every sentence about an export, alphabetical. */

export function changed(what: string, expected: string, fix: string, at: Place): Problem {
  return {
    code: 'cli/export-changed',
    severity: 'info',
    message: `Unexpected ${what}, expected ${expected}: it is mended in the export alone`,
    fix,
    at,
  }
}

export function editedSince(path: string): Problem {
  return error('cli/export-edited', {
    message: `Unexpected change of \`${path}\` after it was exported, expected the file as it was: nothing was written`,
    fix: 'Make the change in the project instead and remove this file, or export into another folder.',
  })
}

export function foreignFile(path: string): Problem {
  return error('cli/export-foreign', {
    message: `Unexpected \`${path}\` that no export made, expected a free path: nothing was written`,
    fix: 'Give a folder that is empty, is not there yet, or holds an earlier export.',
  })
}

export function leftOut(what: string, expected: string, fix: string, at: Place): Problem {
  return {
    code: 'cli/export-left-out',
    severity: 'warning',
    message: `Unexpected ${what}, expected ${expected}`,
    fix,
    at,
  }
}

export function noAuthor(instead: string): Problem {
  return {
    code: 'cli/export-no-author',
    severity: 'info',
    message: `Unexpected absence of an author, expected one to attribute the plugin to: \`${instead}\` stands in`,
    fix: 'Add `author` to package.json.',
  }
}

export function notPortable(what: string, folder: string): Problem {
  return {
    code: 'cli/export-not-portable',
    severity: 'info',
    message: `Unexpected ${what}, expected skills alone in an Agent Plugin: they lie below \`${folder}\`, where Journeywright finds them and others do not look`,
    fix: 'Export a claude-plugin, too, for a tool that takes agents and commands.',
  }
}

export function nothingToExport(): Problem {
  return error('cli/export-nothing', {
    message: 'Unexpected absence of definitions in this folder, expected agents, skills, commands or CUJs',
    fix: 'Make one with `journeywright new`, or add `--all` for those of plugins.',
  })
}

export function unreadable(path: string, code: string, at: Place): Problem {
  return leftOut(
    `${code} while reading \`${path}\``,
    'a file that may be read',
    'Make it readable, or remove it from the skill.',
    at,
  )
}

function error(code: string, rest: Omit<Problem, 'code' | 'severity'>): Problem {
  return {code, severity: 'error', ...rest}
}
