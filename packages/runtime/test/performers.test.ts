import {expect, test} from 'vitest'
import {continueRun, nodeHost, runPlan, type Backend, type Plan, type Plugin} from '@journeywright/runtime'
import {project} from './project.js'
import {done, storyPlugin, type StoryParts} from './story.js'

const folder = '.journeywright/runs/test'
const story = '{"chapters": ["a"]}'

/** The plan with something of step 1 changed. */
function withStory(plan: Plan, change: Partial<Plan['steps'][number]>): Plan {
  return {...plan, steps: plan.steps.map(step => (step.id === '1' ? {...step, ...change} : step))}
}

test('a try that takes too long is stopped and made again', async () => {
  const it = await project({
    story: (task, tries, signal) => {
      if (tries > 1) return done(task, {story})
      return new Promise(resolve => signal.addEventListener('abort', () => resolve(done(task, {story: 'late'}))))
    },
  })
  const plan = withStory(it.plan, {timeoutMs: 50, retry: {maxRetries: 3, backoffMs: [1]}})
  expect(await runPlan({...it.input, plan, host: nodeHost({})})).toMatchObject({status: 'passed'})
  expect(await it.read(`${folder}/artifacts/story.json`)).toBe(story)
  expect(await it.read(`${folder}/errors.log`)).toMatch(
    /\t1\t1@1#1\tauthor\ttransient\ttook longer than 0.05 seconds\n$/,
  )
})

test.each([
  [undefined, 'its `kind` is missing'],
  ['done', 'its `kind` is missing'],
  [{kind: 'finished'}, 'its `kind` is "finished"'],
  [{kind: 'done', artifacts: [{id: 'story', path: 'story.json', content: 7}]}, '`artifacts` is no list'],
  [{kind: 'done', artifacts: [], notes: 'none'}, '`notes` is no list of texts'],
  [{kind: 'transient'}, '`reason` is no text'],
  [{kind: 'transient', reason: 'r', retryAfterMs: -1}, '`retryAfterMs` is no number'],
  [{kind: 'failed', problems: []}, '`problems` is no list'],
  [{kind: 'needs-input', questions: ['who?']}, '`questions` is no list'],
  [{kind: 'done', artifacts: [], usage: 'much'}, '`usage` is no {tokens, cost}'],
])('a handler that says %j has failed its try', async (junk, why) => {
  const it = await project({story: () => junk as never})
  const {status, problems} = await runPlan(it.input)
  expect(status).toBe('waiting')
  expect(problems[0]?.message).toContain(
    `Unexpected outcome of \`story\`, expected \`done\`, \`transient\`, \`failed\` or \`needs-input\`: ${why}`,
  )
})

async function withBackend(
  yields: readonly unknown[],
): Promise<{readonly result: string; readonly told: readonly string[]}> {
  const it = await project()
  const backend: Backend = {
    id: 'pen',
    async *perform(_task, {target}) {
      yield {kind: 'progress', message: `with ${target}`}
      for (const each of yields) {
        if (each instanceof Error) throw each
        yield each as never
      }
    },
  }
  const told: string[] = []
  const plugins: readonly Plugin[] = [{...storyPlugin(), backends: [backend]}]
  const {status, problems} = await runPlan({
    ...it.input,
    plugins,
    plan: withStory(it.plan, {performer: 'pen:blue ink', fallbackPerformers: ['pen:blue ink']}),
    onEvent: event => event.type === 'step-progress' && told.push(event.message),
  })
  return {result: `${status} ${problems[0]?.message ?? ''}`.trim(), told}
}

test('a backend yields progress and one outcome', async () => {
  const outcome = {kind: 'done', artifacts: [{id: 'story', path: 'story.json', content: story}]}
  expect(await withBackend([outcome])).toEqual({result: 'passed', told: ['with blue ink']})
})

test.each([
  [[], 'it ends without one'],
  [['junk'], 'it yields something that is neither progress nor an outcome'],
  [
    [
      {kind: 'transient', reason: 'a'},
      {kind: 'transient', reason: 'b'},
    ],
    'it yields a second outcome',
  ],
  [[{kind: 'done'}], '`artifacts` is no list of {id, path, content}, each a text'],
  [[new Error('no ink')], 'no ink'],
])('a backend that yields %j has failed its try', async (yields, why) => {
  const {result} = await withBackend(yields)
  expect(result).toMatch(/^waiting Unexpected .*`pen:blue ink`/)
  expect(result).toContain(why)
})

test('secrets of the environment and of the caller are in nothing that is kept or told', async () => {
  const parts: StoryParts = {
    outline: task => ({...done(task, {plan: '{}'}), notes: ['used s3cr3t-value']}) as never,
    story: (task, tries) => {
      if (tries === 1) throw new Error('login with s3cr3t-value and "engine\\pass" refused')
      return done(task, {story})
    },
  }
  const it = await project(parts)
  const told: string[] = []
  const host = nodeHost({MY_API_TOKEN: 's3cr3t-value', GIT_AUTHOR_NAME: 'somebody else', SHORT_KEY: 'abc'})
  const secrets = {'--engine': '"engine\\pass"'}
  await runPlan({...it.input, host, secrets, onEvent: event => told.push(JSON.stringify(event))})
  const files = [
    'journal.jsonl',
    'report.md',
    'errors.log',
    'checkpoint.json',
    'recovery-state.json',
    'telemetry.jsonl',
  ]
  const texts = await Promise.all(files.map(file => it.read(`${folder}/${file}`)))
  const all = [...texts, ...told].join('\n')
  expect(all).not.toContain('s3cr3t-value')
  expect(all).not.toContain('engine\\\\pass')
  expect(all).toContain('login with [redacted MY_API_TOKEN] and [redacted --engine] refused')
})

test('a budget of seconds stops what is at work, and a greater one lets it go on', async () => {
  const it = await project({
    story: (task, tries, signal) => {
      if (tries > 1) return done(task, {story})
      return new Promise(resolve =>
        signal.addEventListener('abort', () => resolve({kind: 'transient', reason: 'told'})),
      )
    },
  })
  const stopped = await runPlan({...it.input, host: nodeHost({}), budget: {seconds: 1}})
  expect(stopped).toMatchObject({status: 'waiting', exitCode: 3})
  const more = {type: 'resumed', budget: {seconds: 60}, by: 'ann'} as const
  expect(await continueRun({...it.again, host: nodeHost({}), decision: more})).toMatchObject({status: 'passed'})
})

test.each([
  ['gives no verdict', () => undefined, 'it gives no {status, problems}'],
  ['never ends', () => new Promise(() => undefined), 'took longer than 0.05 seconds'],
])('a gate that %s has refused', async (_name, judge, why) => {
  const it = await project()
  const plugins = [{...storyPlugin(), gates: [{id: 'mood', judge: judge as never}]}]
  const gates = [{gate: 'mood', judges: ['story'], options: {}, maxAttempts: 1}]
  const plan = withStory(it.plan, {gates, fallbackAgents: [], fallbackPerformers: [], timeoutMs: 50})
  const {status, problems} = await runPlan({...it.input, plan, plugins, host: nodeHost({})})
  expect(status).toBe('waiting')
  expect(problems[0]?.message).toBe(`Unexpected exception in gate \`mood\`, expected a verdict: ${why}`)
})
