import type {Artifact, ReportSection} from '@journeywright/runtime'
import {expect, test} from 'vitest'
import {plugin} from './support.js'

function section(id: string, artifactId: string, content: object): string | null {
  const value = plugin.extensions?.find(each => each.point === 'report-section' && each.id === id)?.value
  if (!isSection(value)) throw new Error(`no section ${id}`)
  const artifacts: readonly Artifact[] = [{id: artifactId, path: 'x.json', content: JSON.stringify(content)}]
  const written = value.write(artifacts)
  return written && `${written.title}\n${written.markdown}`
}

function isSection(value: unknown): value is ReportSection {
  return typeof value === 'object' && value !== null && 'write' in value
}

const numbers = (count: number) => Array.from({length: count}, (_, index) => index + 1)

test('proof: judge and N of N', () => {
  const proofs = [
    {title: 'Up, down, up again', passed: 4, total: 4},
    {title: 'Constraints', passed: 52, total: 53},
  ]
  expect(section('proof', 'proof', {judge: 'PostgreSQL 18.4 (embedded)', passed: 56, total: 57, proofs})).toBe(
    `Proof
56 of 57 proved on PostgreSQL 18.4 (embedded).

- Up, down, up again: 4 of 4
- Constraints: 52 of 53`,
  )
  expect(section('proof', 'schema-document', {})).toBeNull()
})

test('questions: five, and how many more', () => {
  const questions = numbers(7).map(n => ({id: `q${n}`, text: `Question ${n}?`, why: ''}))
  const text = section('questions', 'schema-document', {report: {questions}})
  expect(text).toContain('- Question 5?')
  expect(text).not.toContain('Question 6')
  expect(text).toContain('And 2 more in the schema document.')
  expect(section('questions', 'schema-document', {report: {questions: []}})).toBeNull()
})

test('assumptions: those that change the most tables first', () => {
  const assumptions = numbers(6).map(n => ({
    id: `a${n}`,
    statement: `Statement ${n}.`,
    question: `Right ${n}?`,
    impact: n,
  }))
  const text = section('assumptions', 'schema-document', {report: {assumptions, questions: []}})
  expect(text?.split('\n')[1]).toBe('- Statement 6. Right 6? (6 tables)')
  expect(text).not.toContain('Statement 1.')
  expect(text).toContain('And 1 more in the schema document.')
})

test('assumptions: not what is asked anyway', () => {
  const assumptions = numbers(2).map(n => ({
    id: `a${n}`,
    statement: `Statement ${n}.`,
    question: `Right ${n}?`,
    impact: n,
  }))
  const questions = [{id: 'q', text: 'Right 2?', why: ''}]
  expect(section('assumptions', 'schema-document', {report: {assumptions, questions}})).toBe(
    'Assumptions\n- Statement 1. Right 1? (1 table)',
  )
})

test('coverage: only what is not covered', () => {
  const clause = (text: string, status: string, note = '') => ({text, status, note, by: [], span: [0, 1]})
  const promise = clause('fast', 'non-functional')
  const coverage = [clause('users', 'covered'), clause('some\nreports', 'not covered', 'Nothing answers it.'), promise]
  expect(section('coverage', 'schema-document', {report: {coverage}})).toBe(
    [
      'Not covered',
      '- “some reports”: not covered. Nothing answers it.',
      '- 1 part of the request is a promise about the running system, which no schema keeps.',
    ].join('\n'),
  )
  const text = section('coverage', 'schema-document', {
    report: {coverage: numbers(12).map(n => clause(`${n}`, 'partly'))},
  })
  expect(text).toContain('- “8”: partly\n- And 4 more in the schema document.')
  expect(section('coverage', 'schema-document', {report: {coverage: [clause('users', 'covered')]}})).toBeNull()
})
