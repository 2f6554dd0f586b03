import {analyseTable, newColumn, newIndex, newTable, normalFormProof, type Table} from '@journeywright/schema'
import {describe, expect, test} from 'vitest'
import {keyOf, orderLines, tableOf} from './normal-forms/table-of.js'
import {relationsOf, written} from './normal-forms/written.js'

describe('what is known of a table', () => {
  const known = (given: Partial<Table>, nullable = false) => {
    const columns = ['id', 'email'].map(name => newColumn(name, 'text', {nullable: nullable && name === 'email'}))
    return analyseTable(newTable({name: 't', columns, ...given})).dependencies.map(({from}) => from)
  }
  const unique = {name: 'uq', columns: ['email'], nullsDistinct: true, reason: '', sources: []}
  const index = newIndex({name: 'ux', columns: ['email'], unique: true})
  test.each([
    ['a primary key', {primaryKey: {name: 'pk', columns: ['id']}}, false, ['primary key `pk`']],
    ['a primary key that forgets NOT NULL', {primaryKey: {name: 'pk', columns: ['email']}}, true, ['primary key `pk`']],
    ['a unique constraint', {uniques: [unique]}, false, ['unique constraint `uq`']],
    ['one that nulls void', {uniques: [unique]}, true, []],
    ['one in which nulls are equal', {uniques: [{...unique, nullsDistinct: false}]}, true, ['unique constraint `uq`']],
    ['a unique index', {indexes: [index]}, false, ['unique index `ux`']],
    ['one that nulls void', {indexes: [index]}, true, []],
    [
      'one in which nulls are equal',
      {indexes: [{...index, nullsDistinct: false as const}]},
      true,
      ['unique index `ux`'],
    ],
    ['a partial one', {indexes: [{...index, where: 'id IS NOT NULL'}]}, false, []],
    [
      'one over an expression',
      {indexes: [newIndex({name: 'ux', columns: ['(lower(email))'], unique: true})]},
      false,
      [],
    ],
    ['one over a column that is not there', {uniques: [{...unique, columns: ['mail']}]}, false, []],
  ])('%s', (_, given, nullable, expected) => {
    expect(known(given, nullable)).toEqual(expected)
  })
  test('a candidate key that no constraint holds is told', () => {
    const table = tableOf(['id', 'email', 'name'], written('email -> id'), keyOf(['id']))
    expect(analyseTable(table).keys).toEqual([
      {columns: ['id'], enforcedBy: 'primary key `pk_t`'},
      {columns: ['email'], enforcedBy: null},
    ])
  })
  test('what is declared of columns that are not there is left out', () => {
    const table = tableOf(['id', 'a'], written('a -> gone; gone -> a'), keyOf(['id']))
    expect([analyseTable(table).normalForm, analyseTable(table).dependencies.map(({dependent}) => dependent)]).toEqual([
      'BCNF',
      [['a'], []],
    ])
  })
})

describe('what is said', () => {
  test('of a part of a key and of a column that is no key', () => {
    const {violations, synthesis} = analyseTable(orderLines)
    expect(violations).toEqual([
      {
        kind: 'partial',
        breaks: '2NF',
        determinant: ['product_id'],
        dependent: ['product_name'],
        from: ['the request says “as everybody knows”'],
        justification: null,
        message: '`product_name` depends on `product_id` alone, a part of the key (`order_id`, `product_id`)',
        fix: 'Keep `product_name` in `products` alone, to which `product_id` refers, or say in `denormalised` why it stays.',
      },
      {
        kind: 'transitive',
        breaks: '3NF',
        determinant: ['warehouse'],
        dependent: ['city'],
        from: ['the request says “as everybody knows”'],
        justification: null,
        message: '`city` depends on `warehouse`, which is no key',
        fix: 'Move `city` to a table whose key is `warehouse`, or say in `denormalised` why it stays.',
      },
    ])
    expect(synthesis && relationsOf(synthesis)).toEqual([
      'city warehouse',
      'line_no order_id product_id quantity warehouse',
      'product_id product_name',
    ])
  })
  test.each([
    [
      'what is the same in all rows',
      tableOf(['id', 'company', 'country'], [{determinant: [], dependent: ['company', 'country']}], keyOf(['id'])),
      '`company` and `country` are the same in all rows',
      'Keep `company` and `country` once, in a table of its own, or say in `denormalised` why it stays.',
    ],
    [
      'keys that overlap',
      tableOf(['city', 'street', 'zip'], written('city street -> zip; zip -> city')),
      '`city`, part of a key, depends on `zip`, which is no key itself',
      'Move `city` to a table whose key is `zip` and keep the keys of this one by a trigger, or say in `denormalised` why it stays.',
    ],
  ])('of %s', (_, table, message, fix) => {
    expect(analyseTable(table).violations.map(each => [each.message, each.fix])).toEqual([[message, fix]])
  })
  test('only the facts that it takes are named', () => {
    const table = newTable({
      ...tableOf(['id', 'a', 'b', 'c', 'd'], [], keyOf(['id'])),
      functionalDependencies: [
        {determinant: ['a'], dependent: ['b'], source: {authority: 'assumed', text: 'first'}},
        {determinant: ['b'], dependent: ['c'], source: {authority: 'pack', pack: 'order', line: 3}},
        {determinant: ['a', 'd'], dependent: ['c'], source: {authority: 'inferred', text: 'not needed'}},
      ],
    })
    expect(analyseTable(table).violations.map(({determinant, from}) => [determinant, from])).toEqual([
      [['a'], ['assumed: first']],
      [['b'], ['the domain pack order']],
    ])
  })
})

describe('a departure that is declared', () => {
  const departures = [{columns: ['city'], reason: 'Labels are printed without a join.', sources: []}]

  test('justifies what it names and nothing else', () => {
    const {violations, normalForm} = analyseTable({...orderLines, denormalised: departures})
    expect([normalForm, violations.map(({justification}) => justification)]).toEqual([
      '1NF',
      [null, departures[0]?.reason],
    ])
  })
  test('needs a reason', () => {
    const denormalised = [{columns: ['city'], reason: ' ', sources: []}]
    expect(analyseTable({...orderLines, denormalised}).violations.map(each => each.justification)).toEqual([null, null])
  })
  test('parts columns of one determinant', () => {
    const table = tableOf(['id', 'zip', 'city', 'state'], written('zip -> city state'), {
      ...keyOf(['id']),
      denormalised: departures,
    })
    expect(analyseTable(table).violations.map(({dependent, justification}) => [dependent, justification])).toEqual([
      [['city'], 'Labels are printed without a join.'],
      [['state'], null],
    ])
  })
  test('is not needed for what PostgreSQL computes', () => {
    const table = tableOf(['id', 'net'], written('net -> gross'), {
      ...keyOf(['id']),
      columns: [
        newColumn('id', 'bigint'),
        newColumn('net', 'bigint'),
        newColumn('gross', 'bigint', {generated: 'net * 119 / 100'}),
      ],
    })
    expect(analyseTable(table).violations.map(({justification}) => justification)).toEqual([
      'PostgreSQL computes it, so it cannot contradict what it is computed from',
    ])
  })
})

test('shapes that may hold several values are hinted at, and the verdict stays', () => {
  const columns = [
    newColumn('id', 'bigint'),
    newColumn('scores', {kind: 'array', of: {kind: 'integer'}}),
    newColumn('marks', {kind: 'other', name: 'bit(3)[]'}),
    newColumn('place', {kind: 'composite', name: 'place'}),
    newColumn('settings', 'jsonb'),
    newColumn('phone1', 'text'),
    newColumn('phone2', 'text'),
    newColumn('phone3', 'bigint'),
    newColumn('tag_ids', 'text'),
    newColumn('cc', 'text', {comment: 'Addresses, comma-separated.'}),
    newColumn('sha256', 'text'),
  ]
  const {hints, normalForm} = analyseTable(newTable({name: 't', columns, ...keyOf(['id'])}))
  expect(normalForm).toBe('BCNF')
  expect(hints.map(({kind, isGuess, message}) => [kind, isGuess, message])).toEqual([
    ['array', false, '`scores` holds an array of values'],
    ['array', false, '`marks` holds an array of values'],
    ['composite', false, '`place` holds several values of a composite type'],
    ['document', false, '`settings` holds a document, whose parts no constraint sees'],
    ['comma list', true, '`tag_ids` looks like a list written into a text'],
    ['comma list', true, '`cc` looks like a list written into a text'],
    ['repeating group', true, '`phone1`, `phone2` look like several of one phone'],
  ])
})

test('the proof has a check a table, with its facts, keys and verdict', () => {
  const address = tableOf(['id', 'zip', 'city'], written('zip -> city'), {
    name: 'addresses',
    ...keyOf(['id']),
    denormalised: [{columns: ['city'], reason: 'Labels are printed without a join.', sources: []}],
  })
  const teaching = tableOf(['student', 'course', 'teacher'], written('teacher -> course'), {
    name: 'teaching',
    ...keyOf(['student', 'course']),
  })
  const log = tableOf(['tag_ids'], [], {name: 'log', primaryKey: null})
  const part = tableOf(['line'], [], {
    name: 'log_2026',
    partitionOf: {table: 'log', namespace: 'public', bound: 'DEFAULT'},
  })
  const {checks, ...proof} = normalFormProof({tables: [orderLines, address, teaching, log, part]})
  expect(proof).toEqual({id: 'normal-form', title: 'Normal forms', passed: 3, total: 4})
  expect(checks.map(({name, status, detail}) => [name, status, ...detail.split(/(?<=\.) (?=[A-Z])/)])).toEqual([
    [
      'public.order_lines is in third normal form',
      'failed',
      'First normal form.',
      'Not 2NF: `product_name` depends on `product_id` alone, a part of the key (`order_id`, `product_id`).',
      'Keep `product_name` in `products` alone, to which `product_id` refers, or say in `denormalised` why it stays.',
      'Not 3NF: `city` depends on `warehouse`, which is no key.',
      'Move `city` to a table whose key is `warehouse`, or say in `denormalised` why it stays.',
      'Dependencies: order_id, product_id → the row (primary key `pk_t`); product_id → product_name (the request says “as everybody knows”); warehouse → city (the request says “as everybody knows”).',
      'Candidate keys: order_id, product_id.',
    ],
    [
      'public.addresses is in third normal form, but for what was declared',
      'proved',
      'Second normal form.',
      'Departs from 3NF: `city` depends on `zip`, which is no key.',
      'Declared: Labels are printed without a join.',
      'Dependencies: id → the row (primary key `pk_t`); zip → city (the request says “as everybody knows”).',
      'Candidate keys: id.',
    ],
    [
      'public.teaching is in third normal form',
      'proved',
      'Third normal form.',
      'Not BCNF: `course`, part of a key, depends on `teacher`, which is no key itself.',
      'Dependencies: student, course → the row (primary key `pk_t`); teacher → course (the request says “as everybody knows”).',
      'Candidate keys: student, course; student, teacher (no constraint).',
    ],
    [
      'public.log is in third normal form',
      'proved',
      'Boyce-Codd normal form.',
      'One value a row? `tag_ids` looks like a list written into a text.',
      'No dependency is known.',
      'Candidate keys: tag_ids (no constraint).',
    ],
  ])
})
