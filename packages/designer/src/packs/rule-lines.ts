import type {PackEntity} from './domain-pack.js'
import type {PackLine} from './entity-lines.js'

/** `check EXPR`, `check NAME: EXPR`, `unique a, b across tenants where EXPR`, `exclude a, from..to where EXPR`, `key a, b`, `fd a -> b`, `index a, b desc`: the entity with the rule, or null. */
export function addRule(entity: PackEntity, line: PackLine): PackEntity | null {
  const parts = /^ {2}(check|unique|exclude|key|fd|index) (.+?)(?: \?)?$/.exec(line.text)
  if (!parts) return null
  const [, kind, body = ''] = parts
  const sources = [line.source]
  const reason = line.comment
  if (kind === 'check') {
    const named = /^(\w+): (.+)$/.exec(body)
    const check = {name: named?.[1] ?? null, expression: named?.[2] ?? body, reason, sources}
    return {...entity, checks: [...entity.checks, check]}
  }
  if (kind === 'key') return {...entity, key: {members: members(body), sources}}
  if (kind === 'fd') {
    const [determinant = '', dependent = ''] = body.split('->')
    const rule = {determinant: members(determinant), dependent: members(dependent), sources}
    return {...entity, dependencies: [...entity.dependencies, rule]}
  }
  const {names, where} = splitWhere(body)
  if (kind === 'exclude') {
    const period = /^(.*),\s*(\w+)\.\.(\w+)$/.exec(names.trim())
    if (!period) return null
    const [, list = '', from = '', to = ''] = period
    const rule = {members: members(list), from, to, where, reason, sources}
    return {...entity, exclusions: [...entity.exclusions, rule]}
  }
  if (kind === 'unique') {
    const [list = '', across] = names.split(/\s+across tenants\b/)
    const rule = {members: members(list), where, reason, sources, ...(across !== undefined && {acrossTenants: true})}
    return {...entity, uniques: [...entity.uniques, rule]}
  }
  return {...entity, indexes: [...entity.indexes, {columns: orderedColumns(names), where, reason, sources}]}
}

/** `user_id, created_at desc`: names with their order. */
export function orderedColumns(text: string): readonly {readonly name: string; readonly order: 'asc' | 'desc'}[] {
  return members(text).map(item => {
    const [name = '', order = 'asc'] = item.split(/\s+/)
    return {name, order: order === 'desc' ? 'desc' : 'asc'}
  })
}

export function splitWhere(text: string): {readonly names: string; readonly where: string | null} {
  const [names = '', where = null] = text.split(/\s+where\s+/)
  return {names, where}
}

function members(text: string): readonly string[] {
  return text
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '')
}
