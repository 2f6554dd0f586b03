import type {FileRule} from '../check/file-rule.js'

export const marketplaceOwner: FileRule = {
  id: 'definitions/marketplace-owner',
  severity: 'warning',
  summary: 'A marketplace names its owner.',
  check({definition, front, shown}, report) {
    if (definition.kind !== 'plugin' || definition.manifest !== 'marketplace' || definition.author !== null) return
    // Codex has marketplaces too, without owners.
    if (!/\.claude-plugin[\\/][^\\/]*$/.test(definition.file)) return
    report({
      message: 'Unexpected marketplace without an `owner`, expected one: Claude Code refuses it',
      fix: 'Add `"owner": {"name": "…"}`.',
      at: front.keys?.get('owner')?.at ?? {file: shown, line: 1, column: 1},
    })
  },
}
