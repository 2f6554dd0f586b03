import {describeValue} from './describe-value.js'
import type {Fault} from './find-fault.js'
import {isRecord} from './is-record.js'
import {ruleLevels} from './rule-settings.js'

/** The first thing in a configuration beside its plugins that has the wrong shape, and where. */
export function findSettingsFault(config: Readonly<Record<string, unknown>>): Fault | null {
  const {backends = {}, policy = {}, rules = {}, timeoutMs = 1} = config
  const isTime = typeof timeoutMs === 'number' && Number.isInteger(timeoutMs) && timeoutMs > 0 && timeoutMs < 2 ** 31
  if (!isTime)
    return {
      path: 'timeoutMs',
      found: `${describeValue(timeoutMs)} \`${String(timeoutMs)}\``,
      expected: 'milliseconds: a whole number from 1 to 2147483647',
    }
  return findBackendsFault(backends) ?? findPolicyFault(policy) ?? findRulesFault(rules)
}

function findBackendsFault(backends: unknown): Fault | null {
  const fault = findKeyFault('backends', backends, ['steps', 'agents'])
  if (fault || !isRecord(backends)) return fault
  for (const [key, map] of Object.entries(backends)) {
    const path = `backends.${key}`
    if (!isRecord(map))
      return {
        path,
        found: describeValue(map),
        expected: `an object, such as \`{${key === 'steps' ? "'CUJ-008/1'" : 'planner'}: 'command:./performer.py'}\``,
      }
    const wrong = Object.entries(map).find(([, value]) => typeof value !== 'string')
    if (wrong)
      return {
        path: `${path}.${wrong[0]}`,
        found: describeValue(wrong[1]),
        expected: 'the name of a backend with what it is to use, such as `command:./performer.py`',
      }
  }
  return null
}

function findPolicyFault(policy: unknown): Fault | null {
  const fault = findKeyFault('policy', policy, ['tools'])
  if (fault || !isRecord(policy)) return fault
  const tools = policy['tools'] ?? []
  if (!Array.isArray(tools))
    return {path: 'policy.tools', found: describeValue(tools), expected: 'an array of names of tools'}
  const index = tools.findIndex(tool => typeof tool !== 'string' || tool.trim() === '')
  if (index < 0) return null
  return {
    path: `policy.tools[${index}]`,
    found: describeValue(tools[index]),
    expected: 'the name of a tool, such as `Read` or `Bash(git:*)`',
  }
}

function findRulesFault(rules: unknown): Fault | null {
  if (!isRecord(rules)) return {path: 'rules', found: describeValue(rules), expected: 'an object'}
  const wrong = Object.entries(rules).find(([, value]) => !ruleLevels.some(level => level === value))
  if (!wrong) return null
  const [name, value] = wrong
  return {
    path: `rules.${name}`,
    found: typeof value === 'string' ? `\`${value}\`` : describeValue(value),
    expected: `one of ${ruleLevels.map(level => `\`${level}\``).join(', ')}`,
  }
}

function findKeyFault(path: string, value: unknown, known: readonly string[]): Fault | null {
  if (!isRecord(value)) return {path, found: describeValue(value), expected: 'an object'}
  const key = Object.keys(value).find(each => !known.includes(each))
  if (key === undefined) return null
  return {path, found: `key \`${key}\``, expected: known.map(each => `\`${each}\``).join(' or ')}
}
