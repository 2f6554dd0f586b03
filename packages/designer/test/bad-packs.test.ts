import {checkPacks} from '@journeywright/designer'
import {formatProblem} from '@journeywright/problems'
import {expect, test} from 'vitest'
import {readSkill} from './installed-packs.js'

const bads: readonly (readonly [name: string, body: string, problems: readonly string[]])[] = [
  [
    'no block',
    'Prose alone.',
    [
      'skills/domain-x/SKILL.md:1:1 error Unexpected domain pack `domain-x` without entities, expected an `entities` block or `includes`',
    ],
  ],
  [
    'a line that is nothing',
    entities('entity plan   tier: core', '  name name!', '  what is this'),
    [
      'skills/domain-x/SKILL.md:10:1 error Unexpected line `what is this` in an `entities` block, expected an entity, a column, a link or a rule',
    ],
  ],
  [
    'a column before any entity',
    entities('  name name!', 'entity plan   tier: core'),
    [
      'skills/domain-x/SKILL.md:8:1 error Unexpected line `name name!` in an `entities` block, expected an entity, a column, a link or a rule',
    ],
  ],
  [
    'an unknown type',
    entities('entity plan   tier: core', '  price mony!'),
    ['skills/domain-x/SKILL.md:9:1 error Unexpected type `mony`, expected `money`'],
  ],
  [
    'an unknown trait',
    entities('entity plan : soft_deletes   tier: core', '  name name!'),
    [
      'skills/domain-x/SKILL.md:8:1 warning Unexpected trait `soft_deletes`, expected `soft_delete`, so it changes nothing',
    ],
  ],
  [
    'a rule on a column that is not there',
    entities('entity plan   tier: core', '  name name!', '  unique nmae'),
    ['skills/domain-x/SKILL.md:8:1 error Unexpected member `nmae`, expected `name` of `plan`'],
  ],
  [
    'a name twice',
    entities('entity plan   tier: core', '  name name!', '  name text', 'entity tier aka [plan]   tier: std'),
    [
      'skills/domain-x/SKILL.md:10:1 error Unexpected second member `name`, expected one',
      'skills/domain-x/SKILL.md:11:1 error Unexpected second entity or alias `plan`, expected one',
    ],
  ],
  [
    'a question that is no list',
    `${entities('entity plan   tier: core', '  name name!')}\n\`\`\`questions\nask: what\n\`\`\``,
    ['skills/domain-x/SKILL.md:12:1 error Unexpected content of a `questions` block: it is not a list'],
  ],
]

test.each(bads)('%s', (_, body, expected) => {
  const {problems} = readSkill('domain-x', `---\nname: domain-x\nmetadata:\n  kind: domain-pack\n---\n\n${body}\n`)
  expect(problems.map(problem => formatProblem(problem).split(' (designer/')[0])).toEqual(expected)
})

test('links that lead nowhere, and packs that are not there', () => {
  const {pack} = readSkill(
    'domain-x',
    `---\nmetadata:\n  requires: domain-identiy\n---\n${entities('entity plan   tier: core', '  owner -> organisation|team 1')}\n`,
  )
  expect(pack && checkPacks([pack]).map(problem => formatProblem(problem).split(' (designer/')[0])).toEqual([
    'skills/domain-x/SKILL.md:1:1 error Unexpected domain pack `domain-identiy`, expected `domain-x`, as `domain-x` asks for it',
    'skills/domain-x/SKILL.md:7:1 error Unexpected entity `organisation|team`, expected `plan`, as the target of `plan.owner`',
  ])
})

function entities(...lines: readonly string[]): string {
  return ['```entities', ...lines, '```'].join('\n')
}
