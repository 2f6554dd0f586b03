const agent = `---
name: idler
description: Does nothing, at once. Use it when nothing is to be done.
skills: [starting, idling]
---

# Idler

Ends at once.
`

/** @param {string} id @param {string} description */
function skill(id, description) {
  return `---\nname: ${id}\ndescription: ${description}\n---\n\n# ${id}\n\nEnds at once.\n`
}

/** @param {number} id @param {string} performer the skill's id */
function step(id, performer) {
  return `### Step ${id}: Part ${id}\n\n**Agent**: idler\n**Skill**: ${performer}\n\n- Does nothing\n`
}

/**
 * The files of a project whose one journey does nothing, `count` times: each step after the one before it, or all at once
 * after a first one.
 * @param {number} count
 * @param {'row' | 'fan'} shape
 * @returns {Readonly<Record<string, string>>} texts by path
 */
export function journey(count, shape) {
  const first = shape === 'fan' ? [step(0, 'starting')] : []
  const skillOfRest = shape === 'fan' ? 'idling' : 'starting'
  const steps = [...first, ...Array.from({length: count}, (_, index) => step(index + 1, skillOfRest))]
  return {
    'agents/idler.md': agent,
    'skills/starting/SKILL.md': skill('starting', 'Starts, and that is all.'),
    'skills/idling/SKILL.md': skill('idling', 'Reads the start and does nothing.'),
    'cujs/CUJ-900-idle.md': `# CUJ-900: Idle

## User Goal

Nothing.

## Trigger

- "Do nothing"

## Workflow

**Execution Mode**: \`workflow\`

${steps.join('\n')}
## Success Criteria

| Criterion | Measurement | Target |
| --- | --- | --- |
| Rest | Feeling | Rested |
`,
  }
}
