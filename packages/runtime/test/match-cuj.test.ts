import {expect, test} from 'vitest'
import type {CujDefinition} from '@journeywright/definitions'
import {matchCuj, type CujMatch} from '@journeywright/runtime'

const story = cuj(
  'CUJ-100',
  ['Write a story for children', 'Write story', 'Story writing'],
  ['"Write a funny story for Ann"', 'Write a poem: winter'],
)
const audit = cuj('CUJ-200', ['Run security audit', 'Audit the code'], [])
const print = cuj('CUJ-300', ['Print a story book for children'], [])

test.each([
  ['Write a story for children', 'matched CUJ-100'],
  ['write a STORY for sailors.', 'matched CUJ-100'],
  ['Please write me a story for sailors', 'matched CUJ-100'],
  ['Write a story about sailors', 'matched CUJ-100'],
  ['Write a poem: the sea', 'matched CUJ-100'],
  ['Write story', 'no-domain CUJ-100 (Write story)'],
  ['"story writing"', 'no-domain CUJ-100 (Story writing)'],
  ['write a funny story', 'no-domain CUJ-100 (Write a funny story for Ann)'],
  ['Run security audit', 'matched CUJ-200'],
  ['run the audit of security for our shop', 'matched CUJ-200'],
  ['Print a story book for sailors', 'matched CUJ-300'],
  ['a story, please', 'none: CUJ-100 CUJ-300'],
  ['bake a cake', 'none: '],
  ['', 'none: '],
])('%j', (request, expected) => {
  const match = matchCuj(request, [print, audit, story])
  expect(say(match)).toBe(expected)
})

test('the order of the CUJs does not matter, and no CUJ is no match', () => {
  expect(matchCuj('Write a story for me', [story, audit])).toEqual(matchCuj('Write a story for me', [audit, story]))
  expect(matchCuj('Write a story for me', [])).toEqual({kind: 'none', nearest: []})
})

function say(match: CujMatch): string {
  if (match.kind === 'none') return `none: ${match.nearest.map(({id}) => id).join(' ')}`
  return `${match.kind} ${match.cuj.id}${match.kind === 'no-domain' ? ` (${match.trigger})` : ''}`
}

function cuj(id: string, triggers: readonly string[], prompts: readonly string[]): CujDefinition {
  const located = (text: string): {text: string; at: {file: string; line: number; column: number}} => {
    return {text, at: {file: 'a.md', line: 1, column: 1}}
  }
  return {
    kind: 'cuj',
    id,
    name: id,
    aliases: [],
    description: '',
    file: 'a.md',
    shown: 'a.md',
    hash: '',
    metadata: {},

    bodyLine: 1,
    origin: {
      kind: 'project',
      name: 'project',
    },
    conventions: [],
    goal: '',
    executionMode: {kind: 'workflow', text: 'workflow', at: null},
    workflowFile: null,
    steps: [],
    triggers: triggers.map(located),
    examplePrompts: prompts.map(located),
    agentsUsed: [],
    skillsUsed: [],
    expectedOutputs: [],
    criteria: [],
    links: [],
    sections: [],
    recovery: {
      maxRetries: null,
      backoffMs: [],
      fallbacks: [],
      degradation: null,
    },
  }
}
