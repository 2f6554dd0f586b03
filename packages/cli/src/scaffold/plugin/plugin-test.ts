import {titleOf} from '../text/title-of.js'
import {camelName} from './camel-name.js'

/** A test of the plugin's handler, gate and journey, through the doors that the runtime opens for tests. */
export function pluginTest(name: string, cuj: string): string {
  const id = camelName(name)
  return `import {judgeInMemory, performInMemory, runInMemory} from '@journeywright/runtime/testing'
import {expect, test} from 'vitest'
import {${id}Gate, ${id}Handler, ${id}Plugin} from './index.ts'

const request = 'Write the notes. Tell the users.'
const checklist = {
  id: '${name}-checklist',
  path: '${name}-test.md',
  content: '# ${titleOf(name)}\\n\\n- [ ] Write the notes.\\n- [ ] Tell the users.\\n',
}

test('every sentence of the request is an item', async () => {
  const outcome = await performInMemory(${id}Handler, {request})
  expect(outcome).toEqual({kind: 'done', artifacts: [checklist], notes: ['2 items']})
})

test('a checklist with items passes, one without is sent back', async () => {
  expect(await judgeInMemory(${id}Gate, [checklist])).toEqual({status: 'passed', problems: []})
  expect(await judgeInMemory(${id}Gate, [{...checklist, content: '# Nothing\\n'}])).toMatchObject({
    status: 'failed',
    problems: [{code: '${name}/no-items'}],
  })
})

test('the journey runs', async () => {
  const run = await runInMemory({files: {}, cuj: '${cuj}', plugins: [${id}Plugin()], request, out: 'out'})
  expect(run.problems).toEqual([])
  expect(run.result?.status).toBe('passed')
  expect(await run.read('out/${name}-test.md')).toBe(checklist.content)
})
`
}
