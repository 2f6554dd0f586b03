import {execFile, spawn} from 'node:child_process'
import {mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {version} from '../src/version.js'
import {greetingProject, projectWith} from './greeting-project.js'

const launcher = fileURLToPath(new URL('../bin/journeywright.js', import.meta.url))

test('the built command starts from any folder', async () => {
  const {stdout} = await promisify(execFile)(process.execPath, [launcher, 'list', 'cujs'], {cwd: greetingProject()})
  expect(stdout).toContain('cuj\tCUJ-100\tproject\t')
})

test.each(['--version', '-V'])('%s says the version, also to a reader that has left', async word => {
  const script = `${process.execPath} ${launcher} ${word}; ${process.execPath} ${launcher} ${word} | true; exit \${PIPESTATUS[0]}`
  const {stdout, stderr} = await promisify(execFile)('bash', ['-c', script])
  expect({stdout, stderr}).toEqual({stdout: `${version()}\n`, stderr: ''})
})

test('a configuration in TypeScript takes defineConfig from the installed package', async () => {
  const cwd = projectWith({
    'journeywright.config.ts': `import {defineConfig, type JourneywrightConfig} from 'journeywright'
const plugins: JourneywrightConfig['plugins'] = [{name: 'house'}]
export default defineConfig({plugins})
`,
  })
  mkdirSync(join(cwd, 'node_modules'))
  symlinkSync(fileURLToPath(new URL('..', import.meta.url)), join(cwd, 'node_modules/journeywright'))
  const {stdout} = await promisify(execFile)(process.execPath, [launcher, 'list', 'plugins'], {cwd})
  expect(stdout).toContain('plugin\thouse\tjourneywright.config\t')
})

test('a reader that leaves early is no error', async () => {
  const script = `${process.execPath} ${launcher} list | true; exit \${PIPESTATUS[0]}`
  const {stderr} = await promisify(execFile)('bash', ['-c', script], {cwd: greetingProject()})
  expect(stderr).toBe('')
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends a run with 130', async signal => {
  const argv = [launcher, 'run', 'CUJ-100', 'Write a greeting for all, forever', '--json']
  const child = spawn(process.execPath, argv, {cwd: greetingProject(), stdio: ['ignore', 'pipe', 'inherit']})
  child.stdout.on('data', (text: Buffer) => {
    if (text.includes('looking for words')) child.kill(signal)
  })
  const code = await new Promise(resolve => {
    child.on('exit', resolve)
  })
  expect(code).toBe(130)
})

test('a plugin that waits for nothing is an internal error', async () => {
  const argv = [launcher, 'run', 'CUJ-100', 'Write a greeting for silence']
  await expect(promisify(execFile)(process.execPath, argv, {cwd: greetingProject()})).rejects.toMatchObject({
    code: 70,
    stderr: expect.stringContaining('error Internal error: the command ended while it was waiting for something'),
  })
})
