import {readFileSync} from 'node:fs'
import {formatProblem} from '@journeywright/problems'
import {readSpec} from '@journeywright/strategy-spec'
import {expect, test} from 'vitest'

const path = '.agent-os/specs/2026-03-04-product-reviews/spec.md'
const reviews = readFileSync(
  new URL('../fixtures/product-reviews/2026-03-04-product-reviews/spec.md', import.meta.url),
  'utf8',
)

test('a specification of requirements becomes a request, with the lines that it was read from', () => {
  const {request, parts, outOfScope, ...rest} = readSpec(reviews, path)
  expect(rest).toEqual({
    title: 'Product Reviews',
    name: 'product-reviews',
    date: '2026-03-04',
    needed: true,
    why: 'It has data models.',
    problems: [],
  })
  expect(request).toMatchInlineSnapshot(`
    "Customers write reviews of products.
    As a customer, I want to write a review of a product.
    Each review belongs to exactly one product and to exactly one customer.
    A moderator can publish or hide a review.
    Use UUID primary keys.

    Review:
    - rating: integer
    - title: varchar(80)
    - body: text
    - status: one of pending, published, default pending
    - written_at: timestamp

    The rating of a review is between 1 and 5.
    The body of a review is optional.
    Each review belongs to exactly one product.
    Each review belongs to exactly one customer.

    Customer:
    - email: email
    - name: text

    The email of a customer is unique.

    Product:
    - name: text
    - price: numeric(10, 2)

    The price of a product is at least 0.
    The title of a review is required.
    The reviews of a product load in under 100 ms."
  `)
  expect(parts.map(({kind, lines}) => `${kind} ${lines.join('-')}`)).toMatchInlineSnapshot(`
    [
      "requirement 9-9",
      "requirement 15-15",
      "requirement 19-19",
      "requirement 20-20",
      "data-model 40-78",
      "business-rule 83-83",
      "performance 87-87",
    ]
  `)
  const left = outOfScope.map(number => reviews.split('\n')[number - 1])
  expect(left).toEqual(['- Answers of vendors to reviews', '- Photos in reviews'])
})

test('tables that stand in the text are models, too', () => {
  const sql = [
    'CREATE TABLE public.order_lines (',
    '  id uuid PRIMARY KEY,',
    '  order_id uuid NOT NULL REFERENCES orders (id), -- whose',
    "  state varchar(20) NOT NULL DEFAULT 'open',",
    '  note text UNIQUE,',
    '  CONSTRAINT chk CHECK (state <> note)',
    ');',
  ]
  const {request} = readSpec(['# Lines', '## Database', '```sql', ...sql, '```'].join('\n'), 'spec.md')
  expect(request.split('\n')).toEqual([
    'Use UUID primary keys.',
    '',
    'Order line:',
    '- state: varchar(20), default open',
    '- note: text',
    '',
    'The note of an order line is optional.',
    'The note of an order line is unique.',
    'Each order line belongs to exactly one order.',
  ])
})

const without: readonly (readonly [string, string, string])[] = [
  [
    'a change of looks',
    '# Dark mode\n\n## Overview\n\nThe page can be shown in dark colours.\n',
    'spec.md:1:1 info Unexpected specification without data needs, expected something to keep; no schema is made (spec/no-data-needs)\n  fix: If something is to be kept, say what below `## Data Models` or in the scope.',
  ],
  [
    'a plain word that nothing changes',
    '# Accounts\n\n## Spec Scope\n\n- Users can edit their profile\n- No database changes needed\n',
    'spec.md:6:1 info Unexpected specification without data needs, expected something to keep; no schema is made (spec/no-data-needs)\n  fix: If something is to be kept, say what below `## Data Models` or in the scope.',
  ],
  [
    'a need that is out of scope',
    '# Colours\n\n## Overview\n\nButtons are blue.\n\n## Out of Scope\n\n```python\nclass Theme(BaseModel):\n    name: str\n```\n',
    'spec.md:1:1 info Unexpected specification without data needs, expected something to keep; no schema is made (spec/no-data-needs)\n  fix: If something is to be kept, say what below `## Data Models` or in the scope.',
  ],
]

test.each(without)('%s needs no schema', (_, text, expected) => {
  const {needed, request, parts, problems} = readSpec(text, 'spec.md')
  expect({needed, request, parts}).toEqual({needed: false, request: '', parts: []})
  expect(problems.map(problem => formatProblem(problem)).join('\n')).toBe(expected)
})

test('the need is told with its line', () => {
  expect(readSpec('## Features\n\n- Members can book a room\n', 'docs/rooms/spec.md')).toMatchObject({
    title: 'rooms',
    name: 'rooms',
    date: null,
    needed: true,
    why: 'Line 3 says “can book”.',
    request: 'Members can book a room.',
  })
})

test.each(['', '\u0000', '```python\nclass X(BaseModel):', '# [SPEC_NAME]\n\n## Overview\n\n[1-2_SENTENCE_GOAL]\n'])(
  'bad input %# is read without a word',
  text => {
    expect(readSpec(text, 'spec.md').needed).toBe(false)
  },
)
