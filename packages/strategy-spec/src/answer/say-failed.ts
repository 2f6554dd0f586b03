import {isError, type Problem} from '@journeywright/problems'

/** Why there is no document, and what must be done before there can be one. */
export function sayFailed(path: string, problems: readonly Problem[]): string {
  const errors = problems.filter(isError)
  const [first] = errors
  const fixes = [...new Set(errors.map(({fix}) => fix))]
  return [
    '**DATABASE SCHEMA CREATION FAILED**',
    '',
    `**Error:** ${first?.message ?? 'The run ended before the document was written'}`,
    `**File Path:** ${path}`,
    `**Issue:** ${first ? `${issueOf(first)} (${first.code})` : 'an earlier step'}`,
    '',
    '**Resolution Required:**',
    ...(fixes.length > 0
      ? fixes
      : ['Read the report of the run for the step that failed, mend that, and run again.']
    ).map(fix => `- ${fix}`),
    '',
    `**Status:** BLOCKED - nothing was written to ${path}, and nothing may be built from it until this is mended`,
  ].join('\n')
}

/** Who has to look at it. */
function issueOf({code}: Problem): string {
  const [area = '', name = ''] = code.split('/')
  if (name.startsWith('template')) return 'template processing'
  if (area === 'spec') return 'what stands in the document'
  if (area === 'migration' || name.includes('migration')) return 'migration generation'
  if (area === 'proof' || area === 'schema' || name.includes('constraint')) return 'constraint validation'
  return 'an earlier step, or the place of the file'
}
