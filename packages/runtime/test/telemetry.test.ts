import {readFile, writeFile} from 'node:fs/promises'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import {readHistory} from './read-history.js'
import type {TimedEvent} from '../src/history/timed-event.js'
import {post} from '../src/host/post.js'
import {advance} from '../src/state/advance.js'
import {newRun} from '../src/state/new-run.js'
import type {Run} from '../src/state/run-state.js'
import {telemetrySchema} from '../src/schemas/telemetry-schema.js'
import {sendTelemetry} from '../src/telemetry/send-telemetry.js'
import {telemetryLines} from '../src/telemetry/telemetry-lines.js'
import {telemetryTarget} from '../src/telemetry/telemetry-target.js'
import {bodyOf, serve} from './collector.js'
import {saySpan, spansOf} from './say-span.js'
import {done, rated, type StoryParts} from './story.js'
import {resultOf, runFolder, runStory} from './run-story.js'

test('schemas/telemetry.schema.json is what lines are checked against', async () => {
  const file = new URL('../schemas/telemetry.schema.json', import.meta.url)
  if (process.env['UPDATE_GOLDEN']) await writeFile(file, `${JSON.stringify(telemetrySchema, null, 2)}\n`)
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(telemetrySchema)
})

test('a span for the run, one for each try, with what gates and criteria said', async () => {
  const [line = ''] = await linesOf({
    rating: (task, tries) => rated(task, tries === 1 ? 5 : 8),
    story: (task, tries) =>
      tries === 1 ? {kind: 'transient', reason: 'busy'} : done(task, {story: '{"chapters": ["one"]}'}),
  })
  expect(spansOf(line).map(saySpan).join('\n')).toBe(`invoke_workflow CUJ-100 05.000 to 06.000, good
  gen_ai.operation.name invoke_workflow, gen_ai.workflow.name CUJ-100, gen_ai.agent.name CUJ-100
  + Outline rated met
  + Chapters there met
  + Poster drawn met
  + Story valid met
  + Readers moved unverified
invoke_agent author 05.000 to 05.000, good
  gen_ai.operation.name invoke_agent, gen_ai.agent.name author, gen_ai.workflow.name CUJ-100
  0@1#1: done
  + exists passed
invoke_agent judge 05.000 to 05.000, good
  gen_ai.operation.name invoke_agent, gen_ai.agent.name judge, gen_ai.workflow.name CUJ-100
  0.1@1#1: done
  + exists passed
  + minimum-score failed 5
invoke_agent author 05.000 to 05.000, good
  gen_ai.operation.name invoke_agent, gen_ai.agent.name author, gen_ai.workflow.name CUJ-100
  0@2#1: done
  + exists passed
invoke_agent judge 05.000 to 05.000, good
  gen_ai.operation.name invoke_agent, gen_ai.agent.name judge, gen_ai.workflow.name CUJ-100
  0.1@2#1: done
  + exists passed
  + minimum-score passed 8
invoke_agent author 05.000 to 05.000, error
  gen_ai.operation.name invoke_agent, gen_ai.agent.name author, gen_ai.workflow.name CUJ-100, error.type transient
  1@1#1: transient
invoke_agent author 06.000 to 06.000, good
  gen_ai.operation.name invoke_agent, gen_ai.agent.name author, gen_ai.workflow.name CUJ-100
  1@1#2: done
  + exists passed
  + schema passed
invoke_agent author 06.000 to 06.000, good
  gen_ai.operation.name invoke_agent, gen_ai.agent.name author, gen_ai.workflow.name CUJ-100
  2@1#1: done
  + exists passed`)
})

test('every line keeps the rules of OTLP/JSON, ids hang together, and the same run gives the same lines', async () => {
  const parts: StoryParts = {
    poster: (_task, tries) => (tries > 3 ? {kind: 'transient', reason: 'busy'} : {kind: 'failed', problems: []}),
  }
  const lines = await linesOf(parts)
  expect(await linesOf(parts)).toEqual(lines)
  for (const line of lines) expect(violations(JSON.parse(line))).toEqual([])
  const spans = lines.flatMap(spansOf)
  const ids = spans.map(({spanId}) => spanId)
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(spans.map(({traceId}) => traceId)).size).toBe(1)
  expect(spans.map(({parentSpanId}) => parentSpanId)).toEqual([undefined, ...ids.slice(1).map(() => ids[0])])
  for (const {startTimeUnixNano, endTimeUnixNano, events} of spans) {
    const [start, end] = [BigInt(startTimeUnixNano), BigInt(endTimeUnixNano)]
    expect(end >= start).toBe(true)
    for (const {timeUnixNano} of events) expect(BigInt(timeUnixNano) >= start && BigInt(timeUnixNano) <= end).toBe(true)
  }
})

test('what is no OTLP/JSON is no telemetry', async () => {
  const [line = ''] = await linesOf()
  const broken = [
    line.replace(/"startTimeUnixNano":"(\d+)"/, '"startTimeUnixNano":$1'),
    line.replace(/"traceId":"\w+"/, '"traceId":"AAAA"'),
    line.replace('"kind":1', '"kind":"SPAN_KIND_INTERNAL"'),
    line.replace(/"intValue":"(\d+)"/, '"intValue":$1'),
    line.replace('"resourceSpans"', '"resource_spans"'),
  ]
  for (const each of broken) expect(violations(JSON.parse(each))).not.toEqual([])
})

test('a try of a step that a later plan has no more is told all the same', async () => {
  const told = await toldRun()
  const {run} = told
  const [, ...steps] = run.plan.steps
  const lines = telemetryLines({...told, run: {...run, plan: {...run.plan, steps}}})
  expect(lines).toEqual(telemetryLines(told))
})

test('many tries are several requests', async () => {
  const told = await toldRun()
  const [first] = told.history.tries
  if (!first) throw new Error('nobody tried')
  const tries = Array.from({length: 1200}, () => first)
  const lines = telemetryLines({...told, history: {...told.history, tries}})
  expect(lines.map(line => spansOf(line).length)).toEqual([501, 500, 200])
})

test.each<[Readonly<Record<string, string>>, ReturnType<typeof telemetryTarget>]>([
  [{}, null],
  [{OTEL_EXPORTER_OTLP_ENDPOINT: ''}, null],
  [{OTEL_EXPORTER_OTLP_ENDPOINT: 'http://a', OTEL_SDK_DISABLED: 'true'}, null],
  [{OTEL_EXPORTER_OTLP_ENDPOINT: 'http://a', OTEL_TRACES_EXPORTER: 'none'}, null],
  [
    {OTEL_EXPORTER_OTLP_ENDPOINT: 'http://a:4318/'},
    {url: 'http://a:4318/v1/traces', headers: json(), timeoutMs: 10_000},
  ],
  [
    {
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://a',
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://b/in',
      OTEL_EXPORTER_OTLP_TIMEOUT: '250',
    },
    {url: 'http://b/in', headers: json(), timeoutMs: 250},
  ],
  [
    {
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://a',
      OTEL_EXPORTER_OTLP_HEADERS: 'Api-Key=a%20b, x = 1=2 ,junk,half=%',
      OTEL_EXPORTER_OTLP_TIMEOUT: 'soon',
    },
    {url: 'http://a/v1/traces', headers: {'api-key': 'a b', x: '1=2', half: '%', ...json()}, timeoutMs: 10_000},
  ],
])('where traces go: %j', (env, target) => {
  expect(telemetryTarget(env)).toEqual(target)
})

test('a collector gets each line as a request, with the headers that the environment asks for', async () => {
  const got: {readonly url: string; readonly key: string; readonly type: string; readonly body: string}[] = []
  const url = await serve(async request => {
    const {url: path = '', headers} = request
    got.push({
      url: path,
      key: String(headers['x-key']),
      type: String(headers['content-type']),
      body: await bodyOf(request),
    })
    return 200
  })
  const lines = await linesOf()
  const env = {OTEL_EXPORTER_OTLP_ENDPOINT: url, OTEL_EXPORTER_OTLP_HEADERS: 'x-key=open%20sesame'}
  expect(await sendTelemetry({env, post}, lines)).toEqual([])
  expect(got).toEqual(lines.map(body => ({url: '/v1/traces', key: 'open sesame', type: 'application/json', body})))
})

test.each<[string, (url: string) => Readonly<Record<string, string>>, string]>([
  ['refuses', url => ({OTEL_EXPORTER_OTLP_ENDPOINT: `${url}/refuse`}), 'it answered 503'],
  ['sends on', url => ({OTEL_EXPORTER_OTLP_ENDPOINT: `${url}/redirect`}), 'it answered 302'],
  [
    'never answers',
    url => ({OTEL_EXPORTER_OTLP_ENDPOINT: `${url}/silent`, OTEL_EXPORTER_OTLP_TIMEOUT: '100'}),
    'The operation was aborted due to timeout',
  ],
  ["isn't there", () => ({OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4'}), 'connect ECONNREFUSED 127.0.0.1:4'],
])('a collector that %s is a warning, and gets nothing more', async (_what, envOf, why) => {
  let requests = 0
  const url = await serve(request => {
    requests += 1
    if (request.url?.startsWith('/silent')) return new Promise(() => undefined)
    return Promise.resolve(request.url?.startsWith('/refuse') ? 503 : 302)
  })
  const env = envOf(url)
  const place = `${env['OTEL_EXPORTER_OTLP_ENDPOINT'] ?? ''}/v1/traces`
  expect(await sendTelemetry({env, post}, ['{}', '{}'])).toMatchObject([
    {
      code: 'run/telemetry-not-sent',
      severity: 'warning',
      message: `Unexpected answer of \`${place}\`, expected it to take the traces of the run: ${why}`,
    },
  ])
  expect(requests).toBeLessThan(2)
})

test("an address that is none is a warning, and its password is nobody else's business", async () => {
  const env = {OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'nowhere://me:secret@host?token=1'}
  const [problem] = await sendTelemetry({env, post}, ['{}'])
  expect(problem?.message).toMatch(
    /^Unexpected answer of `nowhere:\/\/host`, expected it to take the traces of the run: /,
  )
  expect(JSON.stringify(problem)).not.toMatch(/secret|token/)
})

async function linesOf(parts: StoryParts = {}): Promise<readonly string[]> {
  return telemetryLines(await toldRun(parts))
}

async function toldRun(parts: StoryParts = {}): Promise<Parameters<typeof telemetryLines>[0]> {
  const run = await runStory(parts)
  if (!run.plan) throw new Error('no plan')
  const journal = ((await run.read(`${runFolder}/journal.jsonl`)) ?? '').trimEnd().split('\n').slice(1)
  const entries: readonly TimedEvent[] = journal.map(line => JSON.parse(line))
  const start = newRun(run.plan)
  const {status, criteria} = resultOf(run)
  return {
    runId: 'test',
    workflowId: 'test',
    createdAt: '2026-01-02T03:04:05.000Z',
    status,
    criteria,
    run: entries.reduce((before: Run, {event}) => advance(before, event)[0], start),
    history: readHistory(start, entries),
  }
}

function json(): Readonly<Record<string, string>> {
  return {'content-type': 'application/json'}
}

function violations(value: unknown): readonly unknown[] {
  const validate = new Ajv2020({allErrors: true, strict: false}).compile(telemetrySchema)
  validate(value)
  return validate.errors ?? []
}
