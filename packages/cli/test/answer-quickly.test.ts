import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {greetingProject} from './greeting-project.js'

test.each([['constructor'], ['--strict', 'constructor'], ['--', 'constructor']])(
  'the words %j are a path that is not there, whoever reads them',
  async (...words) => {
    const {code, err} = await say(greetingProject(), ['check', ...words])
    expect(code).toBe(2)
    expect(err).toContain('Unexpected path `constructor`')
  },
)
