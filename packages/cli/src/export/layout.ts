export const exportTargets = ['claude-plugin', 'agent-plugin'] as const
export type ExportTarget = (typeof exportTargets)[number]

/** Where a target keeps what. Folders end with `/`. */
export interface Layout {
  /** Who reads it, in sentences. */
  readonly reader: string
  readonly manifest: string
  readonly agents: string
  readonly commands: string
  readonly cujs: string
  /** Whether skills are held to the keys of Agent Skills alone. */
  readonly isStrict: boolean
}

/** Agent Plugins 1.0 has skills and MCP servers; what is not portable lies in a folder named by a client's domain. */
const own = 'dev.journeywright/'

export const layouts: Readonly<Record<ExportTarget, Layout>> = {
  'claude-plugin': {
    reader: 'Claude Code',
    manifest: '.claude-plugin/plugin.json',
    agents: 'agents/',
    commands: 'commands/',
    cujs: 'cujs/',
    isStrict: false,
  },
  'agent-plugin': {
    reader: 'Agent Plugins 1.0',
    manifest: 'plugin.json',
    agents: `${own}agents/`,
    commands: `${own}commands/`,
    cujs: `${own}cujs/`,
    isStrict: true,
  },
}
