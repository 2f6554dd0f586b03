import type {NewFile} from '../scaffolded.js'
import {markdownTable} from '../text/markdown-table.js'
import {titleOf} from '../text/title-of.js'
import {wordsOf} from '../text/words-of.js'
import {yamlText} from '../text/yaml-text.js'

/** The plugin's agent, skill and journey; the skill's performer is the plugin's own handler. */
export function pluginMarkdown(name: string, cuj: string, description: string): readonly NewFile[] {
  return [
    {path: `agents/${name}-writer.md`, content: agent(name)},
    {path: `skills/${name}/SKILL.md`, content: skill(name, description)},
    {path: `cujs/${cuj}-${name}.md`, content: journey(name, cuj, description)},
  ]
}

function agent(name: string): string {
  const words = wordsOf(name)
  return `---
name: ${name}-writer
description: Writes the checklist of ${words}. Use it for the step of a journey that hands one over.
tools: [Read]
model: inherit
skills: [${name}]
---

# ${titleOf(name)} Writer

## How it works

1. **One item a sentence.** What is asked for becomes an item in the words that it was asked in.
2. **Nothing is added** that nobody asked for.

## What it hands over

- A checklist in markdown, nothing ticked.
`
}

function skill(name: string, description: string): string {
  return `---
name: ${name}
description: ${yamlText(`${description} Use it when work should be ticked off.`)}
---

# ${titleOf(name)}

${description}

The plugin's handler performs it without a model. Its gate \`${name}-has-items\` sends an empty checklist back.
`
}

function journey(name: string, id: string, description: string): string {
  const path = `\`${name}-{{workflow_id}}.md\``
  const words = wordsOf(name)
  const rows = [
    ['Criterion', 'Measurement', 'Target'],
    ['Checklist made', 'Artifact validated by gate', `${path} validated by gate file`],
  ]
  return `# ${id}: ${titleOf(name)}

## User Goal

${description}

## Trigger

- "Run ${words} for the next release"

## Workflow

**Execution Mode**: \`workflow\`

### Step 1: Checklist

- **Agent**: ${name}-writer
- **Skill**: ${name}
- **Outputs**: ${path}
- **Gate**: ${name}-has-items
- Makes the checklist

## Agents Used

- ${titleOf(name)} Writer

## Skills Used

- \`${name}\`

## Expected Outputs

- ${titleOf(name)} checklist

## Success Criteria

${markdownTable(rows)}

## Example Prompts

- "Run ${words} for the next release"
`
}
