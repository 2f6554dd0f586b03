import {defaultConventions, designSchema, type Design} from '@journeywright/designer'
import type {SchemaModel} from '@journeywright/schema'
import pluralize from 'pluralize'
import {expect, test} from 'vitest'
import {everydayRequests, everydayWishes} from './everyday-requests.js'
import {installedPacks} from './installed-packs.js'

const {packs} = installedPacks()

function designOf(request: string): Design {
  return designSchema({request, packs, conventions: defaultConventions})
}

function modelOf(request: string): SchemaModel {
  const design = designOf(request)
  if (design.status !== 'designed') throw new Error('nothing was designed')
  return design.model
}

/** Whether a model has a table of one of the names, or one that refers to the other. */
function has(model: SchemaModel, wanted: string): boolean {
  const [from = [], to] = wanted.split('->').map(names => names.split('|'))
  const named = (names: readonly string[]) => model.tables.filter(({name}) => names.includes(pluralize.singular(name)))
  const owners = named(from)
  if (to === undefined) return owners.length > 0
  const targets = new Set(named(to).map(({name}) => name))
  return owners.some(({foreignKeys}) => foreignKeys.some(({references}) => targets.has(references.table)))
}

test.each(everydayRequests)(
  'designs what no good architect would leave out for a $trade',
  ({request, must, mustNot}) => {
    const model = modelOf(request)
    expect(must.split(/\s+/).filter(wanted => !has(model, wanted))).toEqual([])
    expect(mustNot.split(/\s+/).filter(unwanted => has(model, unwanted))).toEqual([])
  },
)

test.each(everydayWishes)('asks about the things of "$request", which says nothing of them', ({request, things}) => {
  const design = designOf(request)
  expect(design.status).toBe('needs-input')
  const asked = design.report.questions.map(({text}) => text).join('\n')
  for (const thing of things) expect(asked).toContain(`each ${thing}`)
})
