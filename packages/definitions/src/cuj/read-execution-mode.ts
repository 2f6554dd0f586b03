import type {ExecutionMode, Located} from '../definition.js'

/** What an `Execution Mode` line says. The name of a YAML file means the steps of that workflow file. */
export function readExecutionMode(written: Located | null): ExecutionMode {
  if (!written || written.text === '') return {kind: 'workflow', text: '', at: null}
  return {kind: kindOf(written.text), ...written}
}

function kindOf(text: string): ExecutionMode['kind'] {
  if (/\.ya?ml$/i.test(text)) return 'workflow-file'
  const word = text
    .toLowerCase()
    .replace(/\s*\(.*$/, '')
    .replace(/[\s_]+/g, '-')
  if (word === 'workflow') return 'workflow'
  if (/^(skill|skill-only|skills-only|delegated-skill)$/.test(word)) return 'skill-only'
  return /^(manual|manual-setup|manual-only)$/.test(word) ? 'manual-setup' : 'unknown'
}
