import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

const counts = {agents: 520, skills: 350, commands: 210, plugins: 215, cujs: 36}

/**
 * Writes as many definitions as a large collection has, with bodies of the usual length.
 * @param {string} folder
 */
export function makeDefinitions(folder) {
  for (let n = 0; n < counts.agents; n++) write(`agents/worker-${n}.md`, front(`worker-${n}`, n) + body(n, 7))
  for (let n = 0; n < counts.skills; n++) write(`skills/craft-${n}/SKILL.md`, front(`craft-${n}`, n) + body(n, 8))
  for (let n = 0; n < counts.commands; n++)
    write(`commands/do-${n}.md`, `---\ndescription: Does task ${n}.\n---\n${body(n, 5)}`)
  for (let n = 0; n < counts.plugins; n++) {
    const manifest = {name: `set-${n}`, version: '1.0.0', description: `Set number ${n} of tools.`}
    write(`plugins/set-${n}/.claude-plugin/plugin.json`, `${JSON.stringify(manifest, null, 2)}\n`)
  }
  for (let n = 0; n < counts.cujs; n++) write(`cujs/CUJ-${100 + n}.md`, cuj(n))

  /** @param {string} path @param {string} text */
  function write(path, text) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
}

/** @param {string} name @param {number} n */
function front(name, n) {
  return `---\nname: ${name}\ndescription: Takes over work of kind ${n}. Use it when such work is due.\n---\n`
}

/** @param {number} n @param {number} sections */
function body(n, sections) {
  const section = (/** @type {number} */ at) => `
## Part ${at}

Work of kind ${n} begins with **reading** what is there, and ends with a \`report-${n}.md\` that says what was done.

- Read the files that the request names, and those that they point at
- Write down what is missing, one line each
  - with the place where it belongs
  - with the name of whoever knows it

| input | output | who |
| --- | --- | --- |
| request | plan ${at} | planner |
| plan ${at} | change | worker |

\`\`\`sh
make part-${at} KIND=${n}
\`\`\`

${'A paragraph of ordinary length explains why a step is there, so that nobody leaves it out when time is short. '.repeat(4)}
`
  return `\n# Work ${n}\n${Array.from({length: sections}, (_, at) => section(at + 1)).join('')}`
}

/** @param {number} n */
function cuj(n) {
  const step = (/** @type {number} */ at) => `### Step ${at}: Part ${at}

- **Agent**: worker-${n + at}
- **Outputs**: \`part-${at}-{{workflow_id}}.md\`
- Writes part ${at}

`
  const steps = Array.from({length: 9}, (_, at) => step(at + 1)).join('')
  return `# CUJ-${100 + n}: Journey ${n}

## User Goal

Get work of kind ${n} done.

## Trigger

- "Do work of kind ${n}"

## Workflow

**Execution Mode**: \`workflow\`

${steps}## Success Criteria

| Criterion | Measurement | Target |
| --- | --- | --- |
| Done | Artifact exists | \`part-9-{{workflow_id}}.md\` created |
`
}
