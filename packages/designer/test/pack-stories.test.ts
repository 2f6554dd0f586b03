import {defaultConventions, traceDesign} from '@journeywright/designer'
import {expect, test} from 'vitest'
import {installedPacks} from './installed-packs.js'

const {packs} = installedPacks()

test('of a request that tells a story, packs bring only what it names', () => {
  const fromPacks = thingsOfPacks(
    'Our school began to teach in a barn some forty years ago and has grown ever since, with courage and some luck. ' +
      'Whoever is a student today may look back on all that, and so may every teacher whom the place has seen. ' +
      'Nobody remembers which course was the first one, and the papers of those days were lost in a fire.',
  )
  expect(fromPacks).toEqual(['course', 'student', 'teacher'])
})

test('a wish of the same words brings all that belongs to it', () => {
  expect(thingsOfPacks('A school with a student, a teacher and a course')).toContain('enrollment')
})

test('a story that wants every change audited still has its trail', () => {
  const fromPacks = thingsOfPacks(
    'A small house lends what people bring, from ladders to pans, and it has done so for longer than anybody can tell. ' +
      'The people of the street come by in the evening, and many a user of the place has become a friend of its keeper. ' +
      'All changes to data are audited, since twice a ladder was gone and nobody could say who had taken it.',
  )
  expect(fromPacks).toContain('audit_log')
})

test('what a text describes itself is no wish, and neither is what heads it', () => {
  const text =
    "1. Student management:\nRecord each student's name, age and phone number.\n" +
    "2. Teacher management:\nRecord each teacher's name, address and phone number, and send notifications to the students."
  expect(thingsOfPacks(text)).toEqual([])
})

test('an item of its own is a wish, whatever else the text describes', () => {
  const text = '- tenants (tenant_id, name, phone)\n- leases (lease_id, tenant_id, rent)\n- shopping cart and wishlist'
  expect(thingsOfPacks(text)).toContain('wishlist')
})

function thingsOfPacks(request: string): readonly string[] {
  const {entities} = traceDesign({request, packs, conventions: defaultConventions})
  return entities
    .filter(({sources}) => sources.some(({authority}) => authority === 'pack'))
    .map(({name}) => name)
    .toSorted()
}
