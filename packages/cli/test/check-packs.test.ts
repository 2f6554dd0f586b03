import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {projectWith} from './greeting-project.js'

const pack = (examples: string) => `---
name: domain-apiary
description: Domain pack for bee yards. Use when a request mentions hives.
metadata:
  kind: domain-pack
  area: apiary
  triggers-strong: "bee hive, hive management"
  never: "hive mind"
---

# Apiary

\`\`\`entities
entity hive : timestamps  tier: core
  -- A box that bees live in.
  code code! u     -- What is painted on it.

entity hive_harvest : event  tier: core
  -- Honey that was taken out of a hive.
  hive -> hive own            -- Where it was.
  weight_kg measure!          -- What it weighed.

entity keeper  tier: core
  -- Somebody who sees to bees.
  name name!  -- What people call them.
\`\`\`

\`\`\`examples
${examples}
\`\`\`
`

test('check lints domain packs among those that are installed, and runs their examples', async () => {
  const file = 'skills/domain-apiary/SKILL.md'
  const bad = pack('- request: "Hive management with swarms"\n  must: [hive, hive_harvest->keeper]')
  const {code, out} = await say(projectWith({[file]: bad}), ['check'])
  expect(code).toBe(1)
  expect(out.split('\n').filter(line => line.startsWith(file))).toEqual([
    `${file}:23:1 warning Unexpected entity \`keeper\` of \`domain-apiary\` without links, expected one to or from another (designer/unlinked-entity)`,
    `${file}:29:1 warning Unexpected absence of an example in domain pack \`domain-apiary\`, expected a request that only sounds like it, with \`must-not\` (designer/missing-example)`,
    `${file}:29:1 error Unexpected design of the example "Hive management with swarms": it has no \`hive_harvest->keeper\` (designer/failing-example)`,
  ])
})

test('a pack whose examples hold passes', async () => {
  const good = pack(
    '- request: "Hive management"\n  must: [hive, hive_harvest->hive]\n- request: "A novel about a hive mind"\n  must-not: [hive]',
  ).replace('  hive -> hive own', '  keeper -> keeper 1\n  hive -> hive own')
  const {code, out} = await say(projectWith({'skills/domain-apiary/SKILL.md': good}), ['check', '--strict'])
  expect({code, said: out.split('\n').filter(line => line.includes('domain-apiary'))}).toEqual({code: 0, said: []})
})
