import {
  defaultConventions,
  designSchema,
  requestText,
  type Design,
  type DesignAnswer,
  type DesignInput,
} from '@journeywright/designer'
import type {Table} from '@journeywright/schema'
import {expect, test} from 'vitest'
import {installedPacks} from './installed-packs.js'

const {packs} = installedPacks()
const request = 'Weather stations and measurements'

function input(asked: string, texts: Readonly<Record<string, string>>): DesignInput {
  const answers = Object.entries(texts).map(([question, text]): DesignAnswer => ({question, text, by: 'Eve'}))
  return {request: asked, answers, packs, conventions: defaultConventions}
}

function tablesOf(design: Design): readonly Table[] {
  if (design.status !== 'designed') throw new Error(`asks ${design.questions.map(({id}) => id).join(', ')}`)
  return design.model.tables
}

function shapeOf(design: Design): readonly string[] {
  return tablesOf(design).map(({name, columns}) => `${name}: ${columns.map(column => column.name).join(', ')}`)
}

const answered = input(request, {
  'describe-weather-station': 'a name and a unique code',
  'describe-measurement': 'It has a temperature',
  things: 'None.',
  links: 'Each measurement belongs to exactly one weather station.',
  rules: 'A temperature is between -90 and 60.',
})

test('asks about each thing by its name, and designs with the answers', () => {
  const asked = designSchema({request, packs, conventions: defaultConventions})
  expect(asked.status === 'needs-input' && asked.questions.map(({id}) => id)).toEqual([
    'describe-weather-station',
    'describe-measurement',
    'things',
    'links',
    'rules',
  ])
  expect(shapeOf(designSchema(answered))).toEqual([
    'weather_stations: id, name, code, created_at, updated_at',
    'measurements: id, weather_station_id, temperature, created_at, updated_at',
  ])
})

test('answers stand below the request, and sources say who answered which words of them', () => {
  const text = requestText(answered)
  expect(text.split('\n')).toEqual([
    'Weather stations and measurements',
    'Each weather station has a name and a unique code',
    'Each measurement has a temperature',
    'Each measurement belongs to exactly one weather station.',
    'A temperature is between -90 and 60.',
  ])
  const design = designSchema(answered)
  const code = tablesOf(design)[0]?.columns.find(({name}) => name === 'code')
  expect(code?.sources.filter(({authority}) => authority === 'answered')).toEqual([
    {authority: 'answered', text: 'a unique code', span: [70, 83], by: 'Eve'},
  ])
  expect(text.slice(70, 83)).toBe('a unique code')
  expect(tablesOf(design)[1]?.checks.flatMap(({sources}) => sources)).toContainEqual(
    expect.objectContaining({authority: 'answered', by: 'Eve'}),
  )
  const said =
    design.status === 'designed' ? design.requirements.map(({span, saidBy}) => [text.slice(...span), saidBy]) : []
  expect(said).toEqual(text.split('\n').map((line, index) => [line, index === 0 ? null : 'Eve']))
})

test('an answer of an area brings its domain pack, and stands under no heading of the request', () => {
  const names = (asked: string, purpose: string) =>
    tablesOf(designSchema(input(asked, {purpose}))).map(({name}) => name)
  expect(names('Create database schema', 'user management')).toEqual(expect.arrayContaining(['users', 'roles']))
  expect(names('# Database\n\n```', 'A lamp has a colour.')).toEqual(['lamps'])
})

test('a list of lines is one sentence', () => {
  const text = requestText(input('Lighthouses', {'describe-lighthouse': '- a name\n- a height'}))
  expect(text).toBe('Lighthouses\nEach lighthouse has a name, a height')
})

test.each(['none', 'None.', 'n/a', '-', 'nothing'])('%s adds nothing', text => {
  expect(requestText(input('Lighthouses', {things: text}))).toBe('Lighthouses')
})

test('what is answered twice is said once, and answers that say too little are asked about again', () => {
  const again = [...(answered.answers ?? []), ...(answered.answers ?? [])]
  expect(requestText({...answered, answers: again})).toBe(requestText(answered))
  expect(designSchema(input(request, {links: 'They do.'})).status).toBe('needs-input')
})

test('things whose names make one id are asked about one by one', () => {
  const design = designSchema({request: 'Café, Cafe', packs: [], conventions: defaultConventions})
  const ids = design.status === 'needs-input' ? design.questions.map(({id}) => id) : []
  expect(new Set(ids).size).toBe(ids.length)
})
