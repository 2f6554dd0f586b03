import {expect, test} from 'vitest'
import * as problems from '@journeywright/problems'
import {
  formatProblem,
  nearest,
  placeAt,
  ProblemError,
  runRules,
  unknownName,
  visibleText,
  type Rule,
} from '@journeywright/problems'

const missing = {
  code: 'plan/unknown-agent',
  severity: 'error',
  message: unknownName('agent', 'plannr', ['planner', 'architect']),
  fix: 'Use `planner`, or add agents/plannr.md.',
  at: {file: 'cujs/CUJ-008.md', line: 22, column: 12},
  related: [{file: 'agents/planner.md', line: 1, column: 1}],
} as const

test('a problem prints with its place, code, fix and related places', () => {
  expect(formatProblem(missing)).toBe(
    [
      'cujs/CUJ-008.md:22:12 error Unexpected agent `plannr`, expected `planner` (plan/unknown-agent)',
      '  fix: Use `planner`, or add agents/plannr.md.',
      '  see: agents/planner.md:1:1',
    ].join('\n'),
  )
})

test('an error carries every problem, and says them all', () => {
  const error = new ProblemError([missing, {...missing, at: undefined, related: undefined}])
  expect(error.problems).toHaveLength(2)
  expect(error.message.match(/plan\/unknown-agent/g)).toHaveLength(2)
})

test.each([
  ['plannr', ['planner', 'architect', 'planter'], ['planner', 'planter']],
  ['CUJ-999', ['CUJ-008', 'CUJ-998'], ['CUJ-998']],
  ['weather', ['planner'], []],
  ['data', ['database-architect'], ['database-architect']],
])('nearest to %s', (unknown, known, expected) => expect(nearest(unknown, known)).toEqual(expected))

test('with nothing near, the known names are listed', () => {
  expect(unknownName('strategy', 'xml', ['spec', 'json', 'prisma'])).toBe(
    'Unexpected strategy `xml`, expected one of `spec`, `json`, `prisma`',
  )
  expect(unknownName('skill', 'tdd', ['pdf', 'sdk', 'a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe(
    'Unexpected skill `tdd`, expected one of the 9 that are known here',
  )
  expect(unknownName('strategy', 'xml', [])).toBe('Unexpected strategy `xml`, expected none: no strategy is known here')
})

test.each([
  [0, 1, 1],
  [3, 1, 4],
  [4, 2, 1],
  [99, 3, 1],
])('offset %i is line %i, column %i', (offset, line, column) => {
  expect(placeAt('a.md', 'one\ntwo\n', offset)).toEqual({file: 'a.md', line, column})
})

test.each([
  ['\u001B[2J\u001B]0;title\u0007', '\\u{1b}[2J\\u{1b}]0;title\\u{7}'],
  ['\u009B31m one byte', '\\u{9b}31m one byte'],
  ['over\rwritten', 'over\\u{d}written'],
  ['user\u202Egnp.exe', 'user\\u{202e}gnp.exe'],
  ['a\u200Bb', 'a\\u{200b}b'],
  ['as it is:\tä 漢 👩\u200D🔬\r\n', 'as it is:\tä 漢 👩\u200D🔬\n'],
])('%j can steer no terminal', (text, shown) => {
  expect(visibleText(text)).toBe(shown)
  expect(formatProblem({code: 'a/b', severity: 'error', message: text, fix: 'Mend it.'})).toBe(
    `error ${shown} (a/b)\n  fix: Mend it.`,
  )
})

test('a rule reports under its own id and severity', () => {
  const rule: Rule<number> = {
    id: 'number/even',
    severity: 'warning',
    summary: 'A number is even.',
    check: (subject, report) => {
      if (subject % 2) report({message: `Unexpected odd number ${subject}, expected an even one`, fix: 'Add 1.'})
    },
  }
  expect(runRules([rule], 2)).toEqual([])
  expect(runRules([rule], 3).map(formatProblem)).toEqual([
    'warning Unexpected odd number 3, expected an even one (number/even)\n  fix: Add 1.',
  ])
})

test('exported names', () => {
  expect(Object.keys(problems).sort()).toEqual([
    'ProblemError',
    'compareText',
    'formatPlace',
    'formatProblem',
    'isError',
    'locateJsonError',
    'nearest',
    'placeAt',
    'runRules',
    'unknownName',
    'visibleText',
  ])
})
