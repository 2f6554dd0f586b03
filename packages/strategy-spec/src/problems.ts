import type {Place, Problem} from '@journeywright/problems'

export function disagrees(what: string, at: Place): Problem {
  return error('spec/disagrees', `Unexpected ${what}, expected what the rest of the document says`, at)
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

export function openFence(at: Place): Problem {
  return error('spec/open-fence', 'Unexpected end of the document inside a code block, expected its closing fence', at)
}

export function openKeepBlock(id: string, at: Place): Problem {
  return {
    code: 'spec/open-keep-block',
    severity: 'warning',
    message: `Unexpected mark \`keep:${id}\` without end, expected a line \`<!-- /keep:${id} -->\``,
    fix: `Close it in the previous document, and run again: what stands there was not kept.`,
    at,
  }
}

function error(code: string, message: string, at: Place): Problem {
  const fix = 'Write the document again; if that does not help, report a bug of the spec strategy.'
  return {code, severity: 'error', message, fix, at}
}
