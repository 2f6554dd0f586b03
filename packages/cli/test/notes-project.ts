import {projectWith} from './greeting-project.js'

const cuj = `# CUJ-300: Release notes

## User Goal

Tell users what is new.

## Trigger

- "Write the notes of a release"

## Workflow

**Execution Mode**: \`workflow\`

### Step 1: Write the notes

- **Agent**: scribe
- **Skill**: notes
- **Outputs**: \`notes-{{workflow_id}}.md\`

## Agents Used

- Scribe

## Skills Used

- \`notes\`

## Success Criteria

| Criterion | Measurement | Target                                     |
| --------- | ----------- | ------------------------------------------ |
| Polite    | Gate        | \`notes-{{workflow_id}}.md\` validated by gate |

## Error Recovery

### Retry Strategy

- **Max Retries**: 3 attempts per step

## Example Prompts

- "Write the notes of version 2"
`

const agent = `---
name: scribe
description: Writes what people tell it to.
skills: [notes]
---

# Scribe

Writes.
`

const skill = `---
name: notes
description: How to write the notes of a release.
---

# Notes

Thank people, and say the day.
`

/** The scribe hears people only; the gate wants thanks and a day. */
const config = `const notes = {
  id: 'notes',
  performs: {skills: ['notes']},
  produces: [{id: 'notes', path: 'notes-{{workflow_id}}.md', mediaType: 'text/markdown', title: 'Notes'}],
  gates: [{gate: 'polite', judges: ['notes']}],
  async perform({request, outputs: [{id, path}], feedback}) {
    const heard = feedback.filter(line => line.startsWith('Eve: ')).map(line => line.slice(5))
    return {kind: 'done', artifacts: [{id, path, content: [request, ...heard].join('\\n') + '\\n'}]}
  },
}

const polite = {
  id: 'polite',
  judges: ['notes'],
  async judge([notes]) {
    const missing = [['thanks', /thank/i], ['the day', /\\d{4}-\\d\\d-\\d\\d/]].find(([, pattern]) => !pattern.test(notes.content))
    if (!missing) return {status: 'passed', problems: []}
    const message = 'Unexpected notes without ' + missing[0] + ', expected them there'
    return {status: 'failed', problems: [{code: 'notes/impolite', severity: 'error', message, fix: 'Write ' + missing[0] + '.'}]}
  },
}

export default {plugins: [{name: 'notes', handlers: [notes], gates: [polite]}]}
`

/** A journey of one step whose gate wants more than its performer knows, beside the built-in ones. */
export function notesProject(): string {
  return projectWith({
    'agents/scribe.md': agent,
    'skills/notes/SKILL.md': skill,
    'cujs/CUJ-300-release-notes.md': cuj,
    'journeywright.config.mjs': config,
  })
}
