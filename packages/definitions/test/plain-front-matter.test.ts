import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {readFrontMatter} from '@journeywright/definitions'

/** Keys and problems of a block below a first line, which is no part of what is compared. */
async function read(first: string, block: string) {
  const {keys, problems} = await readFrontMatter(`---\n${first}\nid: x\n${block}\n---\n\nText.\n`, 'a.md')
  return {keys: [...(keys ?? [])].filter(([key]) => key !== 'first'), problems}
}
const plain = (block: string) => read('first: x', block)
/** Only a YAML parser reads comments. */
const parsed = (block: string) => read('# First', block)

test.each([
  'name: planner\ndescription: "Plans: releases"',
  "name: 'planner'\ntools: Read, Bash(git add:*)",
  'name:   two words\ntools: [Read, Grep , Glob]',
  'tools: []\nname: x',
  'tools: [Read, ]',
  'tools: [Read, [Grep]]',
  'tools: [a: b]',
  'tools:\n  - Read\n  - Bash(git:*)',
  'tools:\n- Read\n- Grep',
  'tools:\n  - Read\n    - Grep',
  'tools:\n  - Read\n  Grep',
  'metadata:\n  aliases: A, B\n  version: 1.10',
  'metadata:\n  aliases: A\n    B',
  'metadata:\n  a: 1\n  a: 2',
  'metadata:\n  a: 1\n b: 2',
  'metadata:\n    a: 1\n  b: 2',
  'metadata:\n  a:\n    b: 1',
  'metadata:\n  "a": 1',
  'description: one\n  two\nname: x',
  'description: |\n  one\n  two',
  'description: >-\n  one',
  'description:\n  one',
  'description:\nname: x',
  'description: ""\nname: x',
  "description: 'it''s'",
  'description: "a \\n b"',
  'description: "a" b',
  'description: a: b',
  'description: a:',
  'description: a # b',
  'description: a#b',
  'description: *a',
  'description: - a',
  'description: (a) b',
  'description: a \nname: x',
  'description:\ta',
  'name: a\n\ncolor: b',
  'name: a\n...\ncolor: b',
  'name: a\nname: b',
  'name: a\nno key',
  'name: é\u2028b',
  '__proto__: a\nconstructor: b',
  'metadata:\n  __proto__: a',
])('%j reads as a YAML parser reads it', async block => {
  expect(await plain(block)).toEqual(await parsed(block))
})

test('whatever is put together of such lines, a YAML parser reads the same', async () => {
  const text = fc.constantFrom(
    'a',
    'a b',
    '"a"',
    "'b c'",
    'a: b',
    'a #b',
    '[a, b]',
    '[]',
    '(x',
    '- a',
    '1.10',
    '',
    '*',
    '{a: b}',
  )
  const line = fc
    .tuple(
      fc.constantFrom('', ' ', '  ', '    '),
      fc.constantFrom('name: ', 'tools:', 'tools: ', 'metadata:', '- ', '-', 'x: '),
      text,
    )
    .map(parts => parts.join(''))
  const blocks = fc.array(line, {minLength: 1, maxLength: 5}).map(lines => lines.join('\n'))
  await fc.assert(
    fc.asyncProperty(blocks, async block => {
      expect(await plain(block)).toEqual(await parsed(block))
    }),
    {numRuns: 500},
  )
})
