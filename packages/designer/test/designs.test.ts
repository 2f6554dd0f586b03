import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {
  defaultConventions,
  designSchema,
  findRequirements,
  readBrief,
  requestText,
  type DesignInput,
} from '@journeywright/designer'
import {formatProblem, isError} from '@journeywright/problems'
import {checkSql, planMigration, schemaRules, verifySchema} from '@journeywright/schema'
import {describe, expect, test} from 'vitest'
import {installedPacks} from './installed-packs.js'
import {printDesign} from './print-design.js'

const {packs} = installedPacks()
const folder = new URL('../fixtures/designs/', import.meta.url)
const names = readdirSync(folder).sort()

describe.each(names)('%s', name => {
  const input = readInput(name)
  const design = designSchema(input)

  test('is designed as expected', () => {
    const golden = new URL(`${name}/expected.txt`, folder)
    const printed = printDesign(design)
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, printed)
    expect(printed).toBe(readFileSync(golden, 'utf8'))
  })

  test('passes the rules of schemas, and its SQL the parser of PostgreSQL', async () => {
    if (design.status === 'needs-input') return
    const verification = verifySchema(design.model, schemaRules)
    expect(verification.problems.filter(isError).map(formatProblem)).toEqual([])
    if (!verification.ok) return
    const {up} = planMigration(verification.schema, {name: name, createdAt: '2026-01-02T03:04:05Z'})
    expect(await checkSql(up, 'up.sql')).toEqual([])
  })

  test('answers every clause at its place, and lists it as a requirement', () => {
    const text = requestText(input)
    for (const clause of design.report.coverage) expect(text.slice(...clause.span)).toBe(clause.text)
    const requirements = findRequirements(input)
    expect(requirements.map(({id}) => id)).toEqual(requirements.map((_, index) => `R${index + 1}`))
    for (const requirement of requirements) expect(text.slice(...requirement.span)).toBe(requirement.text)
  })
})

function readInput(name: string): DesignInput {
  const file = (part: string) => new URL(`${name}/${part}`, folder)
  const common = {packs, conventions: defaultConventions}
  if (!existsSync(file('brief.json'))) return {...common, request: readFileSync(file('request.txt'), 'utf8')}
  const {brief} = readBrief(JSON.parse(readFileSync(file('brief.json'), 'utf8')), 'brief.json')
  return {...common, request: '', brief}
}
