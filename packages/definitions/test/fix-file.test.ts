import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {readAgent} from '@journeywright/definitions'
import {fixes, fixFile} from '@journeywright/definitions/fix'
import {formatPlace} from '@journeywright/problems'

import {textFolder} from './text-folder.js'

test('fixes are unique and in their order', () => {
  const codes = fixes.map(({code}) => code)
  expect(codes).toEqual([...new Set(codes)].sort())
})

test.each<readonly [string, string, string, string]>([
  ['a byte order mark', '\uFEFF---\nname: a\n---\n', '---\nname: a\n---\n', 'bom 1:1'],
  [
    'an indented fence',
    '  ---\r\n  name: a\r\n\r\n  b:\r\n    c: d\r\n  ---\r\n  Body\r\n',
    '---\r\nname: a\r\n\r\nb:\r\n  c: d\r\n---\r\n  Body\r\n',
    'indented-fence 1:3',
  ],
  ['a long closing fence', '---\nname: a\n------ \nBody', '---\nname: a\n--- \nBody', 'long-closing-fence 3:1'],
  ['misread characters', '---\nname: a\n---\nx â†’ y\n', '---\nname: a\n---\nx → y\n', 'mojibake 4:3'],
  ['a missing opening fence', 'name: a\r\n---\r\nBody', '---\r\nname: a\r\n---\r\nBody', 'no-opening-fence 1:1'],
  [
    'a missing closing fence',
    '---\nname: a\n\n# Title\n',
    '---\nname: a\n---\n\n# Title\n',
    'unclosed-front-matter 2:1',
  ],
  ['tabs', '---\nmetadata:\n\ta: b\n\tc: d\n---\n', '---\nmetadata:\n  a: b\n  c: d\n---\n', 'tab-indentation 3:1'],
  [
    'skills in one text',
    '---\nname: a\nskills: b, c # two\n---\n',
    '---\nname: a\nskills: [b, c] # two\n---\n',
    'unexpected-value 3:9',
  ],
  ['a colon', '---\ndescription: Use it: now\n---\n', '---\ndescription: "Use it: now"\n---\n', 'yaml-recovered 2:14'],
  ['quotes', '---\ndescription: "a", \'b\'\n---\n', "---\ndescription: '\"a\", ''b'''\n---\n", 'yaml-recovered 2:14'],
  [
    'a backslash',
    '---\ndescription: Use: a\\nb\n---\n',
    "---\ndescription: 'Use: a\\nb'\n---\n",
    'yaml-recovered 2:14',
  ],
  [
    'a hint like its neighbours',
    "---\nname: 'a'\nargument-hint: [a] | [b]\n---\n",
    "---\nname: 'a'\nargument-hint: '[a] | [b]'\n---\n",
    'yaml-recovered 3:16',
  ],
  [
    'several lines',
    '---\ndescription: Use it: now.\n\n<example>\n  user: "x"\n</example>\nmodel: opus\n---\n',
    '---\ndescription: |-\n  Use it: now.\n\n  <example>\n    user: "x"\n  </example>\nmodel: opus\n---\n',
    'yaml-recovered 2:14',
  ],
  [
    'two values and a mark',
    '\uFEFF---\na: *\nname: @x\n---\n',
    '---\na: "*"\nname: "@x"\n---\n',
    'bom 1:1, yaml-recovered 2:4, yaml-recovered 3:7',
  ],
  [
    'a fence below a comment',
    '<!-- x -->\n  ---\n  name: a: b\n  ----\n',
    '<!-- x -->\n---\nname: "a: b"\n---\n',
    'indented-fence 2:3, yaml-recovered 3:9, long-closing-fence 4:1',
  ],
])('mends %s', (_, before, after, said) => {
  const {bytes, fixed} = fixFile(Buffer.from(before), 'agents/x.md')
  expect(Buffer.from(bytes).toString()).toBe(after)
  expect(fixed.map(({code, at}) => `${code} ${formatPlace(at)}`).join(', ')).toBe(
    said.replace(/(\S+) (\d)/g, 'definitions/$1 agents/x.md:$2'),
  )
})

test.each([
  ['two keys of one name', '---\nname: a\nname: b\n---\n'],
  ['a map that is none', '---\nmetadata:\n  a: b: c\n---\n'],
  ['a list that does not end', '---\ntools: [Read, Write\n---\n'],
  ['tabs among spaces', '---\nname: a\nname: b\nmetadata:\n  a: b\n\tc: d\n---\n'],
  ['another language', '---js\nmodule.exports = {}\n---\n'],
  ['no front matter', '# Title\n\n  ---\n'],
  ['a second mark, which is text', '\uFEFF\uFEFF---\nname: a\n---\n'],
  ['a fence that would come first', '  ---\n  name: a\n---\n  b: c\n  ---\n'],
  ['a file that is no text', '\uFEFF---\nname: a\0\n---\n'],
])('leaves %s to its author', (_, text) => {
  const bytes = Buffer.from(text)
  expect(fixFile(bytes, 'agents/x.md')).toEqual({bytes, fixed: []})
  expect(fixFile(bytes, 'agents/x.md').bytes).toBe(bytes)
})

test('skills of a command are not the list that an agent has', () => {
  const bytes = Buffer.from('---\nskills: b, c\n---\n')
  expect(fixFile(bytes, 'commands/x.md').fixed).toEqual([])
})

/** Files of parts that are often wrong, in any order. */
const part = fc.constantFrom(
  '---\n',
  '---\r\n',
  '----\n',
  '  ---\n',
  '\t---\n',
  '---',
  '\n',
  '\r\n',
  '# Title\n',
  '<!-- x -->\n',
  'Body â†’\n',
  '→ é\n',

  'name: a\n',
  'name: b: c\r\n',
  '  name: a\n',
  'description: Use: it\n',
  'description: |\n  x\n',
  '<example>\n',
  'user: "x" y\n',

  'skills: a, b\n',
  'skills:\n',
  'tools: *\n',
  'tools: [a\n',
  'metadata:\n',
  '\ta: b\n',
  '  a: b\n',
  'x: [a] | [b]\n',
  '- a\n',
  '\xE9\n',
)
const file = fc
  .tuple(fc.constantFrom('', '\uFEFF', '---\n', '\uFEFF---\n', '  ---\n'), fc.array(part, {maxLength: 10}))
  .map(([first, parts]) => Buffer.from(first + parts.join('')))

/** All that a file is read as, and what is said of it. */
async function readAll(bytes: Uint8Array): Promise<{readonly meaning: unknown; readonly codes: readonly string[]}> {
  const path = `${textFolder({'agents/x.md': bytes})}/agents/x.md`
  const {definition, problems, source} = await readAgent(path, undefined, 'agents/x.md')
  const {name, description, tools, skills, metadata} = definition ?? {}
  const keys = [...(source?.front.keys ?? [])].map(([key, {value}]) => [key, key === 'skills' ? skills : value])
  const meaning = {name, description, tools, skills, metadata, keys, body: source?.front.body}
  return {meaning, codes: problems.map(({code}) => code).sort()}
}

test('what is mended is gone, all reads as before, and nothing is left to mend', async () => {
  await fc.assert(
    fc.asyncProperty(file, async before => {
      const {bytes, fixed} = fixFile(before, 'agents/x.md')
      const [old, now] = [await readAll(before), await readAll(bytes)]
      expect(now.meaning).toEqual(old.meaning)
      const left = [...old.codes]
      // The rule about tabs reports those, not the reader.
      for (const {code} of fixed) if (left.includes(code)) left.splice(left.indexOf(code), 1)
      // A fence that is mended may mend another, so there may be fewer; there are no others.
      for (const code of now.codes) expect(left.splice(left.indexOf(code), 1)).toEqual([code])
      expect(fixFile(bytes, 'agents/x.md')).toEqual({bytes, fixed: []})
    }),
    {numRuns: 300},
  )
})
