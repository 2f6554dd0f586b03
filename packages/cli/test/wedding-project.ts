import {greetingProject} from './greeting-project.js'

const cuj = `# CUJ-200: Wedding

## User Goal

Invite somebody to a wedding.

## Trigger

- "Invite a guest to the wedding"

## Workflow

**Execution Mode**: \`workflow\`

### Step 1: Write the card

- **Agent**: greeter
- **Skill**: greeting
- **Outputs**: \`greeting-{{workflow_id}}.txt\`
- Writes the card

### Step 2: Print the card

- **Agent**: person
- Prints the card on thick paper

### Step 3: Write the envelope

- **Agent**: greeter
- **Skill**: addressing
- **Inputs**: \`greeting-{{workflow_id}}.txt\`
- **Outputs**: \`envelope-{{workflow_id}}.txt\`
- Writes the envelope

## Agents Used

- Greeter

## Skills Used

- \`greeting\`
- \`addressing\`

## Success Criteria

| Criterion | Measurement     | Target                                  |
| --------- | --------------- | --------------------------------------- |
| Addressed | Artifact exists | \`envelope-{{workflow_id}}.txt\` created  |
| Moved     | Impression      | The guest is moved to tears             |

## Example Prompts

- "Invite Ada to the wedding"
`

const addressing = `---
name: addressing
description: How to write an envelope.
---

# Addressing

Name first.
`

/** What each step makes says how often it was made, what it was told, and what was answered. */
const config = `const perform = id => async (task, context) => {
  const [output] = task.outputs
  if (task.request.includes('forever') && id === 'envelope') {
    await new Promise((resolve, reject) => {
      const timer = setInterval(() => undefined, 1000)
      context.signal.addEventListener('abort', () => {
        clearInterval(timer)
        reject(new Error('stopped'))
      })
    })
  }
  const asks = task.request.includes('somebody') && id === 'greeting' && task.answers.length === 0
  if (asks) return {kind: 'needs-input', questions: [{id: 'who', text: 'Who is invited?', why: 'A card needs a name.'}]}
  const isBad = task.request.includes('enemy') && id === 'envelope' && task.feedback.every(each => !each.includes('forgive'))
  if (isBad) {
    return {kind: 'failed', problems: [{code: 'wedding/enemy', severity: 'error', message: 'Unexpected enemy, expected a friend', fix: 'Forgive them.'}]}
  }
  const lines = [id + ': ' + task.request, ...task.answers.map(({text}) => 'for ' + text), ...task.feedback.map(each => 'heard: ' + each)]
  return {kind: 'done', artifacts: [{id: output.id, path: output.path, content: lines.join('\\n') + '\\n'}]}
}

const handler = (id, skill) => ({
  id,
  performs: {skills: [skill]},
  produces: [{id, path: id + '-{{workflow_id}}.txt', mediaType: 'text/plain', title: id}],
  perform: perform(id),
})

export default {plugins: [{name: 'wedding', handlers: [handler('greeting', 'greeting'), handler('envelope', 'addressing')]}]}
`

/** A journey of three steps, of which a person does the second, with a criterion that only a person can judge. */
export function weddingProject(more: Readonly<Record<string, string>> = {}): string {
  return greetingProject({
    'cujs/CUJ-200-wedding.md': cuj,
    'skills/addressing/SKILL.md': addressing,
    'journeywright.config.mjs': config,
    ...more,
  })
}
