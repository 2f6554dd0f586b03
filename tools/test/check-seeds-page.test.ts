import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {checkSeeds} from '../docs/check-seeds.mjs'
import {readPages} from '../docs/read-pages.mjs'

const held = 'packages/one/test/one.test.ts'

/** Answers to everything but the first promise of the first document, and a name for a command. */
const rest = [
  '| `shop` | `journeywright run CUJ-008 "A shop"` |',
  ...['S000-2–64', 'S001-1–132', 'S002-1–229', 'S003-1–73', 'S004-1–112', 'CARD-1–23'].map(
    ids => `| ${ids} | Tables | met | \`shop\` | [one](../${held}) | \`${held}\` |`,
  ),
]

function check(row: string) {
  const root = mkdtempSync(join(tmpdir(), 'seeds-page-'))
  onTestFinished(() => rmSync(root, {recursive: true}))
  for (const [path, content] of Object.entries({[held]: '', 'docs/seeds.md': [row, ...rest].join('\n')})) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), content)
  }
  return checkSeeds(root, readPages(root))
}

test.each([
  `| S000-1 | Title | met | \`npm test\` | \`out/\` | \`${held}\` |`,
  `| S000-1 | Title | in part | \`shop\` | a \\| b | [one](../${held}) |`,
  '| S000-1 | Title | not met | nothing | nothing yet | nobody |',
])('takes %s', row => {
  expect(check(row)).toEqual([])
})

test.each([
  ['', 'docs/seeds.md:1 Unexpected absence of S000-1, expected an answer to it'],
  [
    `| S000-1, 3 | Title | met | \`shop\` | a | \`${held}\` |`,
    'docs/seeds.md:3 Unexpected second answer to S000-3, expected one',
  ],
  [
    `| S000-1, 65 | Title | met | \`shop\` | a | \`${held}\` |`,
    'docs/seeds.md:1 Unexpected S000-65, expected a promise that there is',
  ],
  [
    `| S000-1 | Title | met | \`shop\` | – | \`${held}\` |`,
    'docs/seeds.md:1 Unexpected empty cell "lies in", expected words',
  ],
  [`| S000-1 | Title | met | \`shop\` | \`${held}\` |`, 'docs/seeds.md:1 Unexpected row of 5 cells, expected 6'],
  [
    `| S000-1 | Title | done | \`shop\` | a | \`${held}\` |`,
    'docs/seeds.md:1 Unexpected state "done", expected one of met, in part, not met, later issue',
  ],
  [
    `| S000-1 | Title | met | \`cellar\` | a | \`${held}\` |`,
    'docs/seeds.md:1 Unexpected answer without a command, expected one, or the name of one that the page tells',
  ],
  [
    '| S000-1 | Title | met | `shop` | a | by hand |',
    'docs/seeds.md:1 Unexpected answer that nothing holds, expected the path of a test or a check',
  ],
  [
    `| S000-1 | Title | met | \`shop\` | \`packages/two\` | \`${held}\` |`,
    'docs/seeds.md:1 Unexpected path `packages/two`, expected one that exists',
  ],
])('says what is wrong with %s', (row, sentence) => {
  expect(check(row)).toContain(sentence)
})

test('the sums are those of the rows', () => {
  const row = `| S000-1 | Title | not met | nothing | nothing yet | nobody |`
  expect(check(`${row}\n| S000 | 63 | 0 | 1 | 0 |\n| all | 632 | 0 | 1 | 0 |`)).toEqual([])
  expect(check(`${row}\n| S000 | 64 | 0 | 0 | 0 |`)).toEqual([
    'docs/seeds.md:2 Unexpected sums, expected | S000 | 63 | 0 | 1 | 0 |',
  ])
})
