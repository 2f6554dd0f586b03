import type {Place, Problem} from '@journeywright/problems'

/** Every sentence about what stands in a file, alphabetical; files/problems.ts has those about the files themselves. Each maker takes what differs and gives the problem. */

export function badSkillName(name: string, folder: string, at: Place): Problem {
  return {
    code: 'definitions/name-differs',
    severity: 'warning',
    message: `Unexpected skill name \`${name}\`, expected the name of its folder, \`${folder}\``,
    fix: `Rename the folder to \`${name}\`, or set \`name: ${folder}\`.`,
    at,
  }
}

export function disabledLanguage(language: string, at: Place): Problem {
  return {
    code: 'definitions/front-matter-language',
    severity: 'error',
    message: `Unexpected front matter in \`${language}\`, expected YAML: it was neither run nor read`,
    fix: 'Write the front matter as YAML between two lines of `---`.',
    at,
  }
}

export function duplicateKey(key: string, at: Place): Problem {
  return {
    code: 'definitions/duplicate-key',
    severity: 'warning',
    message: `Unexpected second \`${key}\`, expected each key once: the first one counts`,
    fix: 'Remove one of the two.',
    at,
  }
}

export function emptyValue(key: string, at: Place): Problem {
  return {
    code: 'definitions/empty-value',
    severity: 'warning',
    message: `Unexpected empty \`${key}\`, expected a list: it is read as if the key were absent`,
    fix: `Write \`${key}: []\` for none, or remove the key.`,
    at,
  }
}

export function indentedFence(at: Place): Problem {
  return {
    code: 'definitions/indented-fence',
    severity: 'warning',
    message: 'Unexpected indented front matter, expected `---` in the first column',
    fix: 'Remove the spaces before the front matter; other tools do not see it.',
    at,
  }
}

export function longClosingFence(at: Place): Problem {
  return {
    code: 'definitions/long-closing-fence',
    severity: 'warning',
    message: 'Unexpected long line of dashes after the front matter, expected `---`',
    fix: 'Close the front matter with exactly three dashes.',
    at,
  }
}

/** Why a value was taken as written although nothing is wrong with it: its key is not as it should be. */
export const missingColon = 'lack of `: `'

export function missingCujTitle(at: Place): Problem {
  return {
    code: 'definitions/no-title',
    severity: 'warning',
    message: 'Unexpected beginning of a CUJ, expected `# CUJ-NNN: Title`: the file name is its id',
    fix: 'Begin the file with a heading such as `# CUJ-008: Database Schema Planning`.',
    at,
  }
}

export function missingDescription(kind: string, at: Place): Problem {
  return {
    code: 'definitions/no-description',
    severity: 'warning',
    message: `Unexpected ${kind} without a description, expected one that says when to use it`,
    fix: 'Add `description:` to the front matter.',
    at,
  }
}

export function missingFrontMatter(kind: string, at: Place): Problem {
  return {
    code: 'definitions/no-front-matter',
    severity: 'warning',
    message: `Unexpected ${kind} without front matter, expected \`name\` and \`description\`: they are taken from its text`,
    fix: 'Begin the file with `---`, `name: …`, `description: …`, `---`.',
    at,
  }
}

export function missingOpeningFence(at: Place): Problem {
  return {
    code: 'definitions/no-opening-fence',
    severity: 'warning',
    message: 'Unexpected key on the first line, expected `---` above it',
    fix: 'Put a line of three dashes above the front matter.',
    at,
  }
}

export function recoveredValue(key: string, cause: string, at: Place): Problem {
  return {
    code: 'definitions/yaml-recovered',
    severity: 'warning',
    message: `Unexpected ${cause} in \`${key}\`, expected valid YAML: its text was taken as written`,
    fix:
      cause === missingColon
        ? `Write \`${key}: \` before it, with colon and space.`
        : `Put quotes around the value of \`${key}\`, or write it as a block (\`${key}: |\`).`,
    at,
  }
}

export function unclosedFrontMatter(at: Place): Problem {
  return {
    code: 'definitions/unclosed-front-matter',
    severity: 'error',
    message: 'Unexpected end of the front matter, expected a line `---` after its last key',
    fix: 'Add a line of three dashes below the last key.',
    at,
  }
}

export function unexpectedValue(key: string, expected: string, at: Place): Problem {
  return {
    code: 'definitions/unexpected-value',
    severity: 'warning',
    message: `Unexpected kind of value in \`${key}\`, expected ${expected}`,
    fix: `Write \`${key}\` as ${expected}.`,
    at,
  }
}
