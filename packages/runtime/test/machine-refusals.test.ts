import {expect, test} from 'vitest'
import {formatProblem} from '@journeywright/problems'
import {advance, refusalOf, type InputEvent, type PersonDecision, type Plan, type Run} from '@journeywright/runtime'
import {asks, at, by, checked, done, failed, planOf, playOut, published, started, step} from './machine.js'

const check = {kind: 'unverified', why: 'tears'} as const
const plan: Plan = {
  ...planOf(step('0'), step('0.1', ['0']), step('8+', ['0'], [], {performer: 'person'})),
  criteria: [{name: 'Readers moved', measurement: '', target: '', at, check}],
}
const running = after(started)
const asking = after(started, asks('0@1#1', 'hero', 'place'))
const ticking = after(started, done('0@1#1'), done('0.1@1#1'), asks('8+@1#1', 'tick-8+'))
const stuck = after(started, failed('0@1#1'), failed('0@2#1'), failed('0@3#1'))
const ended = after(started, done('0@1#1'), done('0.1@1#1'), done('8+@1#1'), checked, published)
const approve = (id: string, ...given: readonly string[]): PersonDecision => {
  return {type: 'approved', step: id, answers: given.map(question => ({question, text: 'x'}))}
}

test.each<[string, Run, PersonDecision, string]>([
  [
    'nobody has asked',
    running,
    approve('0'),
    `error Unexpected approval of step 0, which is being worked on, expected one that waits for a tick, an answer or its condition (run/not-decidable)
  fix: Use \`journeywright rollback r1 --to 0\`.`,
  ],
  [
    'it has not begun',
    running,
    {type: 'rolled-back', step: '0.1'},
    `error Unexpected rollback of step 0.1, which hasn't begun, expected one that has begun (run/not-decidable)
  fix: Wait until it has begun; \`journeywright log r1\` tells where the run stands.`,
  ],
  [
    'there is no such step',
    running,
    {type: 'rejected', step: '0.11', reason: 'too mild'},
    `error Unexpected step \`0.11\`, expected one of \`0\`, \`0.1\` (run/unknown-step)
  fix: Name a step of the plan, by its id.`,
  ],
  [
    'an answer is missing',
    asking,
    approve('0', 'hero'),
    `error Unexpected approval of step 0 without an answer to \`place\`, expected one: place? (run/missing-answer)
  fix: Answer it: \`journeywright approve r1 0 --answer hero=TEXT --answer place=TEXT\`.`,
  ],
  [
    'nobody has asked that',
    asking,
    approve('0', 'herro', 'place'),
    `error Unexpected question of step 0 \`herro\`, expected \`hero\` (run/unknown-question)
  fix: Answer the questions that the step has asked, by their ids.`,
  ],
  [
    'it has passed',
    ticking,
    {type: 'overridden', step: '0', risk: 'r'},
    `error Unexpected override of step 0, which has passed, expected one that waits for a tick, an answer or a decision (run/not-decidable)
  fix: Use \`journeywright reject r1 0 --reason TEXT\` or \`journeywright rollback r1 --to 0\`.`,
  ],
  [
    'a reason is missing',
    ticking,
    {type: 'rejected', step: '8+', reason: ' '},
    `error Unexpected rejection of step 8+ without a reason, expected what is to be done better (run/missing-words)
  fix: Say it: \`journeywright reject r1 8+ --reason TEXT\`.`,
  ],
  [
    'every agent has failed',
    stuck,
    approve('0'),
    `error Unexpected approval of step 0, which waits because every agent has used up its tries, expected one that waits for a tick, an answer or its condition (run/not-decidable)
  fix: Use \`journeywright resume r1\` or \`journeywright reject r1 0 --reason TEXT\` or \`journeywright override r1 0 --risk TEXT --by NAME\` or \`journeywright rollback r1 --to 0\`.`,
  ],
  [
    'a risk is missing',
    stuck,
    {type: 'overridden', step: '0', risk: ''},
    `error Unexpected override of step 0 without a risk, expected what can come of it (run/missing-words)
  fix: Say it: \`journeywright override r1 0 --risk TEXT --by NAME\`.`,
  ],
  [
    'the run goes on',
    running,
    {type: 'criterion-approved', criterion: 'Readers moved'},
    `error Unexpected approval of a criterion before the end of the run, expected a run that has ended and was not cancelled (run/not-yet)
  fix: Tick it when the run has ended: until then what it is about can change.`,
  ],
  [
    'the run is over',
    ended,
    {type: 'cancelled'},
    `error Unexpected cancellation of a run that is passed, expected one that goes on (run/over)
  fix: Start another run; \`journeywright log r1\` tells how this one went.`,
  ],
  [
    'no criterion is called that',
    ended,
    {type: 'criterion-approved', criterion: 'Readers mooved'},
    `error Unexpected criterion \`Readers mooved\`, expected \`Readers moved\` (run/unknown-criterion)
  fix: Name a criterion that no program could check; the report lists them.`,
  ],
])(
  'a decision is refused when %s, with the commands that do apply, and changes nothing',
  (_when, run, decision, said) => {
    const problem = refusalOf(run, decision, 'r1')
    expect(problem && formatProblem(problem)).toBe(said)
    expect(advance(run, by(decision))).toEqual([run, [{type: 'ignored', key: decision.type}]])
  },
)

test.each<[string, Run, PersonDecision]>([
  ['answers', asking, approve('0', 'hero', 'place')],
  ['a tick', ticking, approve('8+')],
  ['a rejection of what has passed', ticking, {type: 'rejected', step: '0', reason: 'longer'}],
  ['a resumption', stuck, {type: 'resumed'}],
  ['a tick of a criterion', ended, {type: 'criterion-approved', criterion: 'Readers moved'}],
])('%s that applies is not refused', (_what, run, decision) => {
  expect(refusalOf(run, decision)).toBe(null)
  expect(advance(run, by(decision))[0]).not.toBe(run)
})

function after(...events: readonly InputEvent[]): Run {
  return playOut(plan, events)[0]
}
