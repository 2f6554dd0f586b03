import {expect, test} from 'vitest'
import {nodeHost, runPlan, type Plugin} from '@journeywright/runtime'
import {project} from './project.js'
import {done, storyPlugin} from './story.js'

const folder = '.journeywright/runs/test'

/** All that is told and kept of a run whose story says something of its progress, and fails once with the same words. */
async function saidWith(env: Readonly<Record<string, string>>, words: string): Promise<string> {
  const it = await project()
  let tries = 0
  const tell: Plugin = {
    ...storyPlugin(),
    handlers: (storyPlugin().handlers ?? []).map(handler => {
      if (handler.id !== 'story') return handler
      return {
        ...handler,
        perform(task, {progress}) {
          progress(words)
          const outcome = {kind: 'transient', reason: words} as const
          return Promise.resolve(tries++ === 0 ? outcome : done(task, {story: '{"chapters": ["one"]}'}))
        },
      }
    }),
  }
  const told: string[] = []
  const plan = {...it.plan, steps: it.plan.steps.map(step => ({...step, retry: {maxRetries: 3, backoffMs: [1]}}))}
  const input = {...it.input, plan, plugins: [tell], host: nodeHost(env)}
  const {status} = await runPlan({...input, onEvent: event => told.push(JSON.stringify(event))})
  expect(status).toBe('passed')
  return [...told, await it.read(`${folder}/journal.jsonl`), await it.read(`${folder}/errors.log`)].join('\n')
}

test('a secret is in no progress either, and one that begins with another is replaced as a whole', async () => {
  const said = await saidWith({A_TOKEN: 'open-sesame', Z_PASSWORD: 'open-sesame-now'}, 'knock with open-sesame-now')
  expect(said).not.toContain('sesame')
  expect(said).toContain('"message":"knock with [redacted Z_PASSWORD]"')
})

test('a secret that JSON writes otherwise is found', async () => {
  const said = await saidWith({NPM_AUTH: 'say "friend"\nand enter'}, 'say "friend"\nand enter')
  expect(said).not.toContain('friend')
  expect(said).toContain('[redacted NPM_AUTH]')
})

test.each(['step-done', 'journal.jsonl', 'artifacts', 'outline-test.md', '2026-01-02'])(
  'a secret as short-sighted as %j breaks no run',
  async secret => expect(await saidWith({WEAK_SECRET: secret}, 'nothing')).toContain('"type":"step-done"'),
)
