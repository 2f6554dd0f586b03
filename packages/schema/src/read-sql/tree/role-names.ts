import type {Node} from 'libpg-query'

/** Roles as a statement names them; `public` is everyone. */
export function roleNames(nodes: readonly Node[] | undefined): readonly string[] {
  return (nodes ?? []).flatMap(node => {
    if (!('RoleSpec' in node)) return []
    const {roletype, rolename = ''} = node.RoleSpec
    if (roletype === 'ROLESPEC_PUBLIC') return ['public']
    return [ofSession.get(roletype ?? '') ?? rolename]
  })
}

const ofSession: ReadonlyMap<string, string> = new Map([
  ['ROLESPEC_CURRENT_USER', 'current_user'],
  ['ROLESPEC_CURRENT_ROLE', 'current_role'],
  ['ROLESPEC_SESSION_USER', 'session_user'],
])
