import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {projectWith} from './greeting-project.js'

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
const timeless = (text: string): string => text.replace(/ in [\d.]+ (ms|s)/, ' in 0 ms')

test('check says of the faulty agent what the README shows', async () => {
  const section = /\n## Check what you have\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? ''
  const [, agent = ''] = /```markdown\n([\s\S]*?)```\n/.exec(section) ?? []
  const [, shown = ''] = /```text\n([\s\S]*?)```\n/.exec(section) ?? []
  const {code, out} = await say(projectWith({'agents/planner.md': agent}), ['check'])
  expect(code).toBe(0)
  expect(timeless(out)).toBe(timeless(shown))
})
