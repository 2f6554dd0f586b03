import {defaultConventions, traceDesign} from '@journeywright/designer'
import {expect, test} from 'vitest'
import {installedPacks} from './installed-packs.js'

const {packs} = installedPacks()

/** A word that a pack listens to, in another sense, and the pack that must not come for it. */
const decoys: readonly (readonly [request: string, pack: string])[] = [
  ['A push subscription for each browser', 'subscription'],
  ['User management with SSO support', 'helpdesk'],
  ['A plant nursery with glasshouses', 'school'],
  ['Seat the guests in order of their arrival', 'order'],
  ['A data warehouse for weather readings', 'inventory'],
  ['Quotes of the stock exchange', 'inventory'],
  ['The billing address of each parish', 'billing'],
  ['Readings along a gas pipeline', 'crm'],
  ['Emergency contacts of each climber', 'crm'],
  ['Concert tickets of an opera house', 'helpdesk'],
  ['The message queue between two machines', 'messaging'],
  ['An error message for each valve', 'messaging'],
  ['The nearest post office', 'content'],
  ['RFID tags on sheep and price tags on cheese', 'content'],
  ['A golf course and its holes', 'school'],
  ['A school of fish near the reef', 'school'],
  ['The ore grade of each drill core', 'school'],
  ['Photo library of an agency', 'library'],
  ['A bank loan and its borrower rating', 'library'],
  ['Functions of a software library', 'library'],
  ['Bookkeeping with booking entries', 'booking'],
  ['Job scheduling for a cluster with high availability', 'booking'],
  ['Rainfall by calendar month', 'calendar'],
  ['A task queue with background tasks', 'project'],
  ['The response times of each fire department', 'hr'],
  ['The performance review of a violinist', 'review'],
  ['Audit firms and their partners', 'audit'],
  ['The library catalog of a town', 'catalog'],
  ['Horse carts at a fair', 'cart'],
  ['Thread count and weave of fabrics', 'messaging'],
]

test.each(decoys)('%s: no %s', (request, pack) => {
  expect(packs.map(({id}) => id)).toContain(`domain-${pack}`)
  expect(traceDesign({request, packs, conventions: defaultConventions}).packs).not.toContain(`domain-${pack}`)
})

test.each([
  ['Beekeeping with hives and queens', 'hive'],
  ['A planetarium with star projectors', 'star projector'],
  ['Glacier monitoring', 'glacier'],
  ['Tide tables', 'tide'],
  ['Heraldry', 'heraldry'],
  ['Lighthouses and keepers', 'lighthouse'],
  ['A volcano observatory with seismometers', 'seismometer'],
  ['Cheese ripening cellars', 'cheese ripening cellar'],
  ['Orchid breeding', 'orchid breeding'],
  ['Meteorites', 'meteorite'],
  ['Looms and weaving patterns', 'loom'],
  ['A model railway with locomotives', 'locomotive'],
])('%s is a domain of nobody: it asks about each %s and has no table', (request, noun) => {
  const {design, packs: selected} = traceDesign({request, packs, conventions: defaultConventions})
  expect(selected).toEqual([])
  expect(design.status).toBe('needs-input')
  const [first] = design.report.questions
  expect(first?.text).toContain(noun)
  const draft = design.status === 'needs-input' ? design.draft : design.model
  expect(draft).toBeNull()
})
