import {defaultConventions, designSchema, readBrief, type Design} from '@journeywright/designer'
import {expect, test} from 'vitest'
import {designed} from './designed.js'
import {installedPacks} from './installed-packs.js'

const project = {name: 'ferries', database_type: 'postgresql'}
const task = {type: 'schema_design', description: 'Design the tables of a ferry line'}
const data_model = {
  entities: [
    {name: 'ports', attributes: ['id', 'name', 'harbour_master_email'], type: 'core'},
    {name: 'sailings', attributes: ['id', 'port_id', 'departed_at'], type: 'transactional'},
    {name: 'cabin types', attributes: ['id', 'name']},
    {name: 'tickets', attributes: ['id', 'sailing_id', 'cabin_type_id', 'price'], estimated_rows: 7},
  ],
}

test('without volumes, the scale of the project gives them by the kind of each table', () => {
  const design = designOf({project: {...project, scale: 'medium'}, task, data_model})
  const volumes = design.model.tables.map(({name, volume}) => `${name}: ${volume?.initialRows}`)
  expect(volumes.toSorted()).toEqual(['cabin_types: 100', 'ports: 100000', 'sailings: 1000000', 'tickets: 7'])
  expect(design.report.assumptions.find(({id}) => id === 'volume.scale')).toMatchObject({
    because: 'The project is of the scale medium, and 3 tables have no volume.',
    impact: 3,
  })
})

test('a volume that is only assumed parts no table', () => {
  const large = designOf({project: {...project, scale: 'large'}, task, data_model})
  expect(large.model.tables.map(({partitioning}) => partitioning)).toEqual([null, null, null, null])
})

test('without scale, a table that grows is taken to stay in one piece', () => {
  const audited = designed('A probe has a code. Each probe may have a parent. Probes are looked up by code.')
  expect(audited.report.assumptions.map(({id}) => id)).not.toContain('volume.unsaid')
  const {packs} = installedPacks()
  const request = 'Design a database for user management with an audit trail'
  const design = designSchema({request, packs, conventions: defaultConventions})
  expect(design.report.assumptions.find(({id}) => id === 'volume.unsaid')?.because).toBe(
    'The request says nothing of volumes.',
  )
})

test('how confidential data is follows from its kind, unless the brief says it', () => {
  const level = (design: Design) => design.report.assumptions.find(({id}) => id === 'security.level')?.statement
  expect(level(designOf({project, task, data_model}))).toBe('`ports` is confidential, other tables are internal.')
  expect(level(designed('Patients have a code and a diagnosis. Wards have a name and a floor.'))).toBe(
    '`patients` is restricted, other tables are internal.',
  )
  const analytics = {project: {...project, type: 'analytics'}, task, data_model}
  expect(level(designOf(analytics))).toContain('other tables are internal, as is everything that is only counted')
  const said = {project, task, data_model, security_requirements: {data_classification: 'public'}}
  expect(level(designOf(said))).toBe(undefined)
})

test('without figures for queries, the usual ones hold', () => {
  const has = (brief: unknown) => designOf(brief).report.assumptions.some(({id}) => id === 'performance.targets')
  expect(has({project, task, data_model})).toBe(true)
  expect(has({project, task, data_model, performance_targets: {query_performance: {reports: '< 2s'}}})).toBe(false)
})

test('without ways of reading, only keys and references have an index', () => {
  const things = 'A probe has a code. A reading has a value and a unit. Each reading belongs to one probe. '
  const has = (request: string) => designed(request).report.assumptions.find(({id}) => id === 'indexes.reads')
  expect(has(things)?.question).toBe('By what are readings and the like looked up, besides by their probes?')
  expect(has(`${things}Readings are looked up by probe, newest first.`)).toBe(undefined)
})

test('a known kind of project brings its tables', () => {
  const {packs} = installedPacks()
  const plain = designOf({project, task: {...task, description: 'Design the tables'}, data_model}, packs)
  const shop = {project: {...project, type: 'ecommerce'}, task: {...task, description: 'Design the tables'}, data_model}
  const names = (design: Extract<Design, {status: 'designed'}>) => design.model.tables.map(({name}) => name)
  expect(names(plain)).not.toContain('order_items')
  expect(names(designOf(shop, packs))).toContain('order_items')
})

test('what is said of the project is answered, and a task of low priority asks less', () => {
  const brief = {
    project: {...project, type: 'web_app', scale: 'small', environment: 'production'},
    task: {...task, priority: 'low', requirements: ['Whale watching', 'Duty-free shops', 'Crew training']},
    data_model,
  }
  const {report} = designOf(brief)
  const answers = report.coverage.slice(-4).map(({text, status}) => `${text}: ${status}`)
  expect(answers).toEqual([
    'project type: web app: non-functional',
    'scale: small: non-functional',
    'environment: production: non-functional',
    'priority: low: non-functional',
  ])
  expect(report.questions).toHaveLength(2)
  expect(designOf({...brief, task: {...brief.task, priority: 'high'}}).report.questions).toHaveLength(5)
})

function designOf(given: unknown, packs: Parameters<typeof designSchema>[0]['packs'] = []) {
  const {brief} = readBrief(given)
  const design = designSchema({request: '', brief, packs, conventions: defaultConventions})
  if (design.status !== 'designed') throw new Error('nothing was designed')
  return design
}
