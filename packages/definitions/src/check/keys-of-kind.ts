import type {Definition} from '../definition.js'

const common = words(`
  aliases author description hooks license metadata model name tags version
`)

/**
 * Keys by kind that some published client reads: Agent Skills (agentskills.io), Claude Code, GitHub Copilot and
 * OpenCode; of manifests also Agent Plugins 1.0 and Codex; as of November 2026. Others are read by nobody that is known here, which is no mistake in itself.
 */
export const keysOfKind: Readonly<Record<Definition['kind'], readonly string[]>> = {
  agent: [
    ...common,
    ...words(`
      agents argument-hint background capabilities category color context_files disable disable-model-invocation
      disallowedTools effort handoffs hidden infer initialPrompt isolation maxTurns max_turns mcp-servers
      mcpServers memory mode omitClaudeMd permission permissionMode priority prompt skills steps target
      temperature tools top_p user-invocable
    `),
  ],
  skill: [
    ...common,
    ...words(`
      agent allowed-tools argument-hint arguments category compatibility context disable-model-invocation
      disallowed-tools effort keywords paths shell user-invocable when_to_use
    `),
  ],
  command: [
    ...common,
    ...words(`
      agent allowed-tools argument-hint arguments category context disable-model-invocation disallowed-tools
      effort globs hide-from-slash-command-tool keywords mode shell subtask tools user-invocable when_to_use
    `),
  ],
  cuj: common,
  plugin: words(`
    $schema agents author category channels commands dependencies description displayName extensions homepage hooks
    interface keywords license lspServers mcpServers metadata monitors name outputStyles owner plugins repository
    settings skills strict tags userConfig version
  `),
}

/** Keys below `metadata` that Journeywright reads. */
export const metadataKeys = words(`
  aliases area artifact capabilities includes kind never output produces requires title triggers-strong
  triggers-weak
`)

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
