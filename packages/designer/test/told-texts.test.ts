import {defaultConventions, designSchema} from '@journeywright/designer'
import {expect, test} from 'vitest'

/** What somebody tells of their work, in long sentences with asides. */
const told =
  unwrap(`I keep the books for a chain of climbing halls -- six of them so far -- and what follows is what we need to hold.

Each hall has a name, a city and a number of ropes, and hall names are never used twice. Instructors work at a hall and
carry a licence code that is unique to them -- the older ones still have it on paper. For members we hold the name, their
date of birth, the day they joined us and which hall is closest to them, though they may climb at any of them. A class is
run by one instructor for one hall with a title, the date it was scheduled and how many places were offered. We take
bookings: a booking ties a member to a class at a time. Each booking carries a price and a flag for whether it was paid
in cash. We also track accidents -- which member, when, a severity and what it cost -- because our insurers ask us for
them every spring, and they want the whole story and nothing but the story.`)

const design = designSchema({request: told, packs: [], conventions: defaultConventions})
const tables = (design.status === 'designed' ? design.model : design.draft)?.tables ?? []
const columns = Object.fromEntries(
  tables.map(table => [
    table.name,
    table.columns.map(({name}) => name).filter(name => !/^(?:id|created_at|updated_at)$/.test(name)),
  ]),
)

test.each([
  ['halls', ['name', 'city', 'rope_count']],
  ['instructors', ['hall_id', 'licence_code']],
  ['members', ['hall_id', 'name', 'date_of_birth', 'joined_on']],
  ['classes', ['instructor_id', 'hall_id', 'title', 'scheduled_on', 'places_offered']],
  ['bookings', ['member_id', 'class_id', 'price', 'is_paid']],
  ['accidents', ['member_id', 'occurred_at', 'severity', 'cost']],
])('%s', (name, expected) => {
  expect(columns[name]).toEqual(expected)
})

test('nothing else comes of it', () => {
  expect(Object.keys(columns).toSorted()).toEqual([
    'accidents',
    'bookings',
    'classes',
    'halls',
    'instructors',
    'members',
  ])
})

/** Lines that belong to one paragraph become one. */
function unwrap(text: string): string {
  return text.replace(/(?<!\n)\n(?!\n)/g, ' ')
}
