import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'

const agent = `---
name: greeter
description: Writes a greeting for whoever is named, in one line and without flattery.
---

# Greeter

## Conventions

- Greetings are short.
`

const skill = `---
name: greeting
description: How to greet.
---

# Greeting

Greet by name.
`

const cuj = `# CUJ-100: Greeting

## User Goal

Greet somebody.

## Trigger

- "Write a greeting for a friend"
- "Write a greeting"

## Workflow

**Execution Mode**: \`workflow\`

### Step 1: Greet

- **Agent**: greeter
- **Skill**: greeting
- **Outputs**: \`greeting-{{workflow_id}}.txt\`
- Writes the greeting

## Agents Used

- Greeter

## Skills Used

- \`greeting\`

## Success Criteria

| Criterion | Measurement     | Target                                 |
| --------- | --------------- | -------------------------------------- |
| Greeted   | Artifact exists | \`greeting-{{workflow_id}}.txt\` created |

## Example Prompts

- "Write a greeting for my neighbour"
`

/** A plugin whose one handler greets; what the request says decides how that goes. */
const config = `const perform = async (task, context) => {
  context.progress('looking for words')
  const [output] = task.outputs
  if (task.request.includes('nobody')) {
    return {kind: 'needs-input', questions: [{id: 'who', text: 'Who is it?', why: 'A greeting needs a name.'}]}
  }
  if (task.request.includes('forever')) {
    await new Promise((resolve, reject) => {
      const timer = setInterval(() => undefined, 1000)
      context.signal.addEventListener('abort', () => {
        clearInterval(timer)
        reject(new Error('stopped'))
      })
    })
  }
  if (task.request.includes('silence')) await new Promise(() => undefined)
  if (task.request.includes('enemy')) {
    return {kind: 'failed', problems: [{code: 'greetings/enemy', severity: 'error', message: 'Unexpected enemy, expected a friend', fix: 'Greet a friend.'}]}
  }
  return {kind: 'done', artifacts: [{id: output.id, path: output.path, content: 'Hello: ' + task.request + '\\n'}], notes: ['1 greeting']}
}

export default {
  plugins: [
    {
      name: 'greetings',
      handlers: [
        {
          id: 'greet',
          performs: {skills: ['greeting']},
          produces: [{id: 'greeting', path: 'greeting-{{workflow_id}}.txt', mediaType: 'text/plain', title: 'Greeting'}],
          perform,
        },
      ],
    },
  ],
}
`

/** A new folder with one agent, one skill, one journey and one plugin; `more` adds or replaces files. */
export function greetingProject(more: Readonly<Record<string, string>> = {}): string {
  return projectWith({
    'agents/greeter.md': agent,
    'skills/greeting/SKILL.md': skill,
    'cujs/CUJ-100-greeting.md': cuj,
    'journeywright.config.mjs': config,
    ...more,
  })
}

/** A new folder with these files and nothing else, gone after the test. */
export function projectWith(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'journeywright-cli-')))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
  return folder
}
