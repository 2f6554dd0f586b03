import {unknownName, type Place, type Problem} from '@journeywright/problems'

export function disagrees(what: string, at: Place): Problem {
  return error('spec/disagrees', `Unexpected ${what}, expected what the rest of the document says`, at)
}

export function editedText(section: string, at: Place): Problem {
  return {
    code: 'spec/edited-text',
    severity: 'error',
    message: `Unexpected change inside of what is generated below \`${section}\`, expected people's text between \`keep\` marks`,
    fix: 'Move the change between two `keep` marks, or add `--force` to have it written over.',
    at,
  }
}

export function missingFile(path: string): Problem {
  return {
    code: 'spec/missing-file',
    severity: 'error',
    message: `Unexpected output without \`${path}\`, expected it`,
    fix: `Write \`${path}\`.`,
  }
}

export function missingSection(title: string, at: Place): Problem {
  return error('spec/missing-section', `Unexpected document without \`${title}\`, expected that section`, at)
}

export function missingTemplate(path: string): Problem {
  return {
    code: 'spec/missing-template',
    severity: 'error',
    message: `Unexpected repository without \`${path}\`, expected the template that \`specStrategy\` was given`,
    fix: 'Write it, or give the path of another one from the root of the repository.',
  }
}

export function noDataNeeds(file: string, line: number): Problem {
  return {
    code: 'spec/no-data-needs',
    severity: 'info',
    message: 'Unexpected specification without data needs, expected something to keep; no schema is made',
    fix: 'If something is to be kept, say what below `## Data Models` or in the scope.',
    at: {file, line, column: 1},
  }
}

export function openFence(at: Place): Problem {
  return error('spec/open-fence', 'Unexpected end of the document inside a code block, expected its closing fence', at)
}

export function openKeepBlock(id: string, at: Place): Problem {
  return {
    code: 'spec/open-keep-block',
    severity: 'error',
    message: `Unexpected mark \`keep:${id}\` without end, expected a line \`<!-- /keep:${id} -->\``,
    fix: 'Close it in the earlier document, and run again; nothing was written.',
    at,
  }
}

export function templateLacks(names: readonly string[], at: Place): Problem {
  const missing = names.map(name => `\`{{${name}}}\``).join(', ')
  return {
    code: 'spec/template-lacks',
    severity: 'error',
    message: `Unexpected template without ${missing}, expected what no specification can do without`,
    fix: 'Put each on a line of its own, where it is to stand.',
    at,
  }
}

export function templateName(name: string, known: readonly string[], at: Place): Problem {
  return {
    code: 'spec/template-name',
    severity: 'error',
    message: unknownName('part', name, known),
    fix: `Use one of ${known.map(each => `\`${each}\``).join(', ')}, or take it out.`,
    at,
  }
}

export function templateSyntax(said: string, at: Place): Problem {
  return {
    code: 'spec/template-syntax',
    severity: 'error',
    message: `Unexpected tag, expected Mustache; it says: ${said}`,
    fix: 'Close every `{{` with `}}`, and every `{{#part}}` with `{{/part}}`.',
    at,
  }
}

function error(code: string, message: string, at: Place): Problem {
  const fix = 'Write the document again; if that does not help, report a bug of the spec strategy.'
  return {code, severity: 'error', message, fix, at}
}
