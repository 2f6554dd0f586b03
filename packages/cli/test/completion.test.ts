import {execFileSync} from 'node:child_process'
import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {greetingProject, projectWith} from './greeting-project.js'

const launcher = fileURLToPath(new URL('../bin/journeywright.js', import.meta.url))

/** What a shell is told for a line, whose last word is the one at the cursor. */
async function complete(folder: string, line: string): Promise<readonly string[]> {
  const words = line.split(' ')
  const {code, out} = await say(folder, ['complete', `--word=${words.at(-1)}`, '--', ...words.slice(0, -1)])
  expect(code).toBe(0)
  return out
    .split('\n')
    .slice(0, -1)
    .map(each => each.split('\t')[0] ?? '')
}

test.each([
  ['exp', ['explain', 'export']],
  ['--v', ['--version']],
  ['list a', ['agents']],
  ['explain definitions/unknown-sk', ['definitions/unknown-skill']],
  ['run CUJ-1', ['CUJ-100']],
  ['run cuj-1', ['CUJ-100']],
  ['show greet', ['greeter', 'greeting']],
  ['plan --js', ['--json']],
  ['run CUJ-100 --output s', ['spec']],
  ['run CUJ-100 --output=s', ['--output=spec']],
  ['run --run-id x CUJ-1', ['CUJ-100']],
  ['check --format ', ['github']],
  ['completion ', ['bash', 'zsh', 'fish', 'powershell']],
  ['check ag', []],
  ['run CUJ-100 anything', []],
  ['run --brief b', []],
  ['unheard-of ', []],
])('after `%s` come %j', async (line, expected) => {
  expect(await complete(greetingProject(), line)).toEqual(expected)
})

test('runs and their steps are completed', async () => {
  const folder = greetingProject()
  await say(folder, ['run', 'CUJ-100', 'Write a greeting for nobody', '--run-id', 'r1'])
  expect(await complete(folder, 'approve r')).toEqual(['r1'])
  expect(await complete(folder, 'log ')).toEqual(['latest', 'r1'])
  expect(await complete(folder, 'reject latest ')).toEqual(['1'])
  expect(await complete(folder, 'rollback r1 --to ')).toEqual(['1'])
  expect(await complete(folder, 'runs clean ')).toEqual(['latest', 'r1'])
})

test('a candidate comes with a line about it', async () => {
  const {out} = await say(greetingProject(), ['complete', '--word=greeter', '--', 'show'])
  expect(out).toBe('greeter\tWrites a greeting for whoever is named, in one line and without flattery.\n')
})

test('the tab key runs no configuration', async () => {
  const config = `import {writeFileSync} from 'node:fs'
writeFileSync(new URL('ran', import.meta.url), '')
export default {}
`
  const folder = projectWith({'journeywright.config.mjs': config})
  await complete(folder, 'show ')
  expect(existsSync(join(folder, 'ran'))).toBe(false)
  await say(folder, ['list', '--json'])
  expect(existsSync(join(folder, 'ran'))).toBe(true)
})

test('an unknown shell is answered with those that are known', async () => {
  expect(await say(projectWith({}), ['completion', 'fsh'])).toEqual({
    code: 2,
    out: '',
    err: 'error Unexpected shell `fsh`, expected one of `fish`, `zsh` (cli/unknown-shell)\n  fix: See `journeywright completion --help`.\n',
  })
})

/** What bash offers at the end of a line, by the script that we print and the command that we ship. */
function inBash(folder: string, line: string): readonly string[] {
  writeFileSync(
    join(folder, 'try.sh'),
    `journeywright() { "${process.execPath}" "${launcher}" "$@"; }
source <(journeywright completion bash)
source <(journeywright completion bash)
COMP_LINE=$1
COMP_POINT=\${#1}
_journeywright
printf '%s\\n' "\${COMPREPLY[@]}"
`,
  )
  const out = execFileSync('bash', ['--norc', 'try.sh', line], {cwd: folder, encoding: 'utf8'})
  return out.trim().split('\n')
}

test('bash completes', () => {
  const folder = greetingProject()
  expect(inBash(folder, 'journeywright ex')).toEqual(['explain', 'export'])
  expect(inBash(folder, 'journeywright run --output=pri')).toEqual(['prisma'])
  expect(inBash(folder, 'journeywright show greet')).toEqual(['greeter', 'greeting'])
  expect(inBash(folder, 'journeywright check agents/')).toEqual([''])
})

test('bash runs nothing of what is typed or of what files are called', () => {
  const folder = greetingProject({'cujs/$(touch named).md': '# CUJ-7$(touch titled): X\n\n## Workflow\n'})
  inBash(folder, 'journeywright run "$(touch typed)" `touch quoted` CUJ')
  inBash(folder, 'journeywright run ')
  inBash(folder, 'journeywright show ')
  expect(['typed', 'quoted', 'named', 'titled'].filter(name => existsSync(join(folder, name)))).toEqual([])
})
