import {splitScript} from '../../sql/scan/split-script.js'

/**
 * A script for those who send it as one command, as Prisma does: a server takes several statements for one transaction,
 * so one that can't be in any stands alone, without the time limits around it. Other scripts stay what they are.
 */
export function standAlone(script: string): string {
  const alone = splitScript(script).find(({kind, text}) => kind === 'statement' && refusesTransaction(text))
  if (!alone) return script
  const [header = ''] = /^(?:--[^\n]*\n)*/.exec(script) ?? []
  return `${header}\n${alone.text};\n`
}

function refusesTransaction(statement: string): boolean {
  const isConcurrent = /^(?:create|drop|reindex)\b[^'"$]*?\bconcurrently\b/i.test(statement)
  return isConcurrent || (/^do\b/i.test(statement) && /\bcommit\s*;/i.test(statement))
}
