const installed = './node_modules/@journeywright'

/** Files and the schema of the JSON in them. */
const json: Readonly<Record<string, readonly string[]>> = {
  'definitions/schemas/plugin.schema.json': ['/.claude-plugin/plugin.json', '/plugins/*/.claude-plugin/plugin.json'],
  'definitions/schemas/marketplace.schema.json': ['/.claude-plugin/marketplace.json'],
  'designer/schemas/brief.schema.json': ['brief.json', '*.brief.json'],
  'schema/schemas/database-schema.schema.json': ['db-schema-*.json'],
  'runtime/schemas/plan.schema.json': ['/.journeywright/runs/*/plan.json'],
}

/** Files and the schema of their front matter. */
const markdown: Readonly<Record<string, readonly string[]>> = {
  'definitions/schemas/agent.schema.json': ['agents/*.md', '.claude/agents/*.md'],
  'definitions/schemas/skill.schema.json': ['skills/**/SKILL.md', '.claude/skills/**/SKILL.md'],
  'definitions/schemas/command.schema.json': ['commands/**/*.md', '.claude/commands/**/*.md'],
  'definitions/schemas/cuj.schema.json': ['cujs/*.md', '.claude/docs/cujs/*.md'],
}

/** Settings with which VS Code knows the schemas of the installed packages. */
export function editorSettings(): string {
  const settings = {
    'json.schemas': Object.entries(json).map(([schema, fileMatch]) => ({fileMatch, url: `${installed}/${schema}`})),
    'yaml.schemas': Object.fromEntries(
      Object.entries(markdown).map(([schema, files]) => [`${installed}/${schema}`, files]),
    ),
  }
  return `${JSON.stringify(settings, null, 2)}\n`
}
