import {formatProblem, type Severity} from '@journeywright/problems'
import {judgeSchema, schemaRules, type SchemaModel} from '@journeywright/schema'
import {describe, expect, test} from 'vitest'
import {columnPlants} from './planted/column-plants.js'
import {keyPlants} from './planted/key-plants.js'
import {referencePlants} from './planted/reference-plants.js'
import {safetyPlants} from './planted/safety-plants.js'
import {shapePlants} from './planted/shape-plants.js'
import {workshop} from './planted/workshop.js'

const plants = [...columnPlants, ...keyPlants, ...referencePlants, ...shapePlants, ...safetyPlants]
const ranks: readonly Severity[] = ['info', 'warning', 'error']
const say = (model: SchemaModel) => judgeSchema(schemaRules, model).map(formatProblem)

test('the schema that all are made of is good', () => expect(say(workshop)).toEqual([]))

test('each rule has a defect of its own', () => {
  const planted = new Set(plants.map(({rule}) => `schema/${rule}`))
  expect(schemaRules.map(({id}) => id).filter(id => !planted.has(id))).toEqual([])
})

describe.each(plants.map((plant, at) => ({...plant, at})))('$at: $rule', ({rule, bad, good}) => {
  test('is found, by its rule and by no other that weighs as much', () => {
    const found = judgeSchema(schemaRules, bad)
    const weight = (severity: Severity) => ranks.indexOf(severity)
    const own = found.find(({code}) => code === `schema/${rule}`)
    const others = found.filter(({code}) => code !== `schema/${rule}`)
    expect(own).toBeDefined()
    expect(
      others.filter(({severity}) => weight(severity) >= weight(own?.severity ?? 'info')).map(formatProblem),
    ).toEqual([])
  })
  test('is not found in its twin, nor is anything else', () => expect(say(good)).toEqual([]))
})
