import {expect, test} from 'vitest'
import {fakeHost} from '@journeywright/runtime/testing'
import {bodyOf, serve} from './collector.js'
import {resultOf, runFolder, runStory} from './run-story.js'
import {saySpan, spansOf} from './say-span.js'

const begin = '2026-01-02T03:04:05.000Z'

test('a run leaves its traces in its folder, and sends the same ones when it is over', async () => {
  const got: string[] = []
  const url = await serve(async request => {
    got.push(await bodyOf(request))
    return 200
  })
  const run = await runStory({}, {host: fakeHost(begin, {env: {OTEL_EXPORTER_OTLP_ENDPOINT: url}})})
  const kept = (await run.read(`${runFolder}/telemetry.jsonl`)) ?? ''
  expect(kept).toBe(got.map(line => `${line}\n`).join(''))
  const {status, problems} = resultOf(run)
  expect({status, problems, spans: spansOf(kept).map(span => saySpan(span).split('\n')[0])}).toEqual({
    status: 'passed',
    problems: [],
    spans: [
      'invoke_workflow CUJ-100 05.000 to 05.000, good',
      'invoke_agent author 05.000 to 05.000, good',
      'invoke_agent judge 05.000 to 05.000, good',
      'invoke_agent author 05.000 to 05.000, good',
      'invoke_agent author 05.000 to 05.000, good',
    ],
  })
})

test('a collector that is not there changes nothing but one warning', async () => {
  const env = {OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4'}
  const {status, exitCode, problems} = resultOf(await runStory({}, {host: fakeHost(begin, {env})}))
  expect({status, exitCode, codes: problems.map(({code, severity}) => `${severity} ${code}`)}).toEqual({
    status: 'passed',
    exitCode: 0,
    codes: ['warning run/telemetry-not-sent'],
  })
})

test('a run that waits keeps its traces for when it is over', async () => {
  let requests = 0
  const url = await serve(async () => {
    requests += 1
    return 200
  })
  const env = {OTEL_EXPORTER_OTLP_ENDPOINT: url}
  const ask = {kind: 'needs-input', questions: [{id: 'tone', text: 'Which tone?', why: ''}]} as const
  const run = await runStory({story: () => ask}, {host: fakeHost(begin, {env})})
  expect(resultOf(run).status).toBe('waiting')
  expect(await run.read(`${runFolder}/telemetry.jsonl`)).toContain('"needs-input"')
  expect(requests).toBe(0)
})

test('secrets of the environment are in no trace', async () => {
  const env = {API_TOKEN: 'open-sesame-12345'}
  const run = await runStory(
    {story: () => ({kind: 'transient', reason: 'open-sesame-12345 is refused'})},
    {host: fakeHost(begin, {env})},
  )
  const kept = await run.read(`${runFolder}/telemetry.jsonl`)
  expect(kept).toContain('[redacted API_TOKEN] is refused')
  expect(kept).not.toContain('open-sesame')
})
