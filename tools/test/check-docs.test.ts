import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, onTestFinished, test} from 'vitest'

const script = fileURLToPath(new URL('../check-docs.mjs', import.meta.url))

const help = {
  '': 'Commands:\n  run  runs\n  schema  reads',
  run: '  -o, --out <folder>  where',
  schema: 'Commands:\n  diff  compares\n\n  --sql  not of diff',
  'schema diff': '  --json  as JSON',
}

/** A repository whose command has `run`, with the option `--out`, and `schema`, with a command of its own. */
const repository = {
  'package.json': JSON.stringify({scripts: {test: 'x'}, devDependencies: {judge: '1.0.0', shared: '1.0.0'}}),
  'packages/one/package.json': JSON.stringify({
    name: '@journeywright/one',
    dependencies: {shared: '1.0.0', '@journeywright/two': '1.0.0'},
  }),
  'packages/two/package.json': JSON.stringify({optionalDependencies: {shared: '1.0.0'}}),
  'packages/cli/package.json': '{}',
  'packages/cli/bin/journeywright.js': `console.log(${JSON.stringify(help)}[process.argv.slice(2, -1).join(' ')])`,
  'docs/dependencies.md': '# Packages\n\n| `shared` | one, two | Saves. |\n| `judge` | Judges. |\n',
}

function check(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  for (const [path, content] of Object.entries({...repository, ...files})) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  const env = {...process.env, DOCS_ROOT: folder}
  const {status, stdout, stderr} = spawnSync(process.execPath, [script], {encoding: 'utf8', env})
  return {status, said: stderr.trim().split('\n').filter(Boolean), last: stdout.trim()}
}

test('documentation that holds', () => {
  const text = `# The Guide

See [packages](docs/dependencies.md#packages), [here](#the-guide), [folder](docs), [web](https://example.org/x.md),
\`[no link](nowhere.md)\` and ![picture][p].

[p]: docs/dependencies.md

\`\`\`sh
npx journeywright run "Do it --now" --out=x -o y # --comment
npx journeywright schema diff a.sql b.sql --json
npm run test
[no link](nowhere.md)
\`\`\`
`
  expect(check({'README.md': text})).toEqual({status: 0, said: [], last: '2 pages, 0 wrong'})
})

test.each([
  ['[a](no.md)', 'Unexpected link `no.md`, expected a file that exists'],
  [
    '[a](docs/dependencies.md#x)',
    'Unexpected link `docs/dependencies.md#x`, expected a heading of docs/dependencies.md',
  ],
  ['![a](../x.png)', 'Unexpected link `../x.png`, expected a path within the repository'],
  ['<img alt="a" src="x.svg">', 'Unexpected link `x.svg`, expected a file that exists'],
  ['`journeywright walk`', 'Unexpected command `journeywright walk`, expected one that `journeywright --help` lists'],
  ['`npx journeywright run --far`', 'Unexpected option `--far`, expected one that `journeywright run --help` lists'],
  [
    '`journeywright schema bake`',
    'Unexpected command `journeywright schema bake`, expected one that `journeywright schema --help` lists',
  ],
  [
    '`journeywright schema diff a.sql b.sql --sql`',
    'Unexpected option `--sql`, expected one that `journeywright schema diff --help` lists',
  ],
  ['`npm run deploy`', 'Unexpected `npm run deploy`, expected a script of package.json'],
])('says what is wrong with %s', (text, sentence) => {
  expect(check({'README.md': `# One\n\n${text}\n`})).toEqual({
    status: 1,
    said: [`README.md:3 ${sentence}`],
    last: '2 pages, 1 wrong',
  })
})

test('schemas and their rows are the same', () => {
  const row = '| [`a.schema.json`](../packages/one/schemas/a.schema.json) | `@journeywright/one` | An A. |'
  const schemas = {
    'packages/one/schemas/a.schema.json': '{"title": "A", "description": "An A."}',
    'packages/one/schemas/b.schema.json': '{"title": "B"}',
  }
  const gone = '| [`c.schema.json`](../packages/one/package.json) | `@journeywright/one` | A C. |'
  const {status, said} = check({...schemas, 'docs/schemas.md': `# Schemas\n\n${row}\n${gone}\n`})
  expect(status).toBe(1)
  expect(said).toEqual([
    'docs/schemas.md:1 Unexpected absence of a row, expected: | [`b.schema.json`](../packages/one/schemas/b.schema.json) | `@journeywright/one` | B |',
    `docs/schemas.md:4 Unexpected row, expected none: ${gone}`,
  ])
})

test('dependencies and their lines are the same', () => {
  const {status, said} = check({'docs/dependencies.md': '| `shared` | one | Saves. |\n| `gone` | Was good. |\n'})
  expect(status).toBe(1)
  expect(said).toEqual([
    'docs/dependencies.md:1 Unexpected dependency `judge` without a line, expected what it saves and why this one',
    'docs/dependencies.md:1 Unexpected users of `shared`: one, expected one, two',
    'docs/dependencies.md:2 Unexpected line for `gone`, expected none: no package.json lists it',
  ])
})

test('a file that a page shows is shown as it is', () => {
  const shown = (code: string) => `# Code\n\n<!-- shown: packages/one/a.ts -->\n\n\`\`\`ts\n${code}\n\`\`\`\n\nMore.\n`
  const files = {'packages/one/a.ts': 'const one = 1\n', 'docs/one.md': shown('const one = 1')}
  expect(check(files)).toEqual({status: 0, said: [], last: '2 pages, 0 wrong'})
  expect(check({...files, 'docs/one.md': shown('const one = 2')}).said).toEqual([
    'docs/one.md Unexpected old text of a file that it shows, expected what `npm run docs:show` writes',
  ])
  expect(check({'docs/one.md': shown('const one = 1')}).said).toEqual([
    'docs/one.md Unexpected shown file `packages/one/a.ts`, expected one that exists',
  ])
})

test('tests that a page names are there, and those of recovery are all named', () => {
  const files = {
    'packages/one/test/recovery-one.test.ts':
      "test('falls', () => {})\n\ntest.skipIf(!mayStand())(\n  'stands up',\n)\n",
    'docs/recovery.md': '# Recovery\n\n[falls](../packages/one/test/recovery-one.test.ts)\n',
  }
  const absent =
    'docs/recovery.md:1 Unexpected absence of the test `stands up`, expected a link to it in packages/one/test/recovery-one.test.ts'
  expect(check(files).said).toEqual([absent])
  const renamed = {...files, 'docs/recovery.md': files['docs/recovery.md'].replace('falls', 'stands up, too')}
  expect(check(renamed).said.slice(0, 1)).toEqual([
    'docs/recovery.md:3 Unexpected test `stands up, too`, expected one of packages/one/test/recovery-one.test.ts',
  ])
})
