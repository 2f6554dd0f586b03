import {formatProblem} from '@journeywright/problems'
import type {OutputFile} from '@journeywright/schema'
import {jsonStrategy} from '@journeywright/strategy-json'
import {expect, test} from 'vitest'
import {fourPhases, inputOfShop, planOf} from './plan-files.js'

const strategy = jsonStrategy()
const {check, write} = strategy

test('tables come with the phase that speaks of them, or of what needs them', async () => {
  const {files, problems} = write(await inputOfShop(planOf({phases: fourPhases})))
  expect(problems).toEqual([])
  expect(await check(files)).toEqual([])
  expect(json(files, 'index.json').phases).toEqual([
    {
      id: '1',
      title: 'User authentication & profiles',
      critical: true,
      tables: ['user_profiles', 'users'],
      ddl: ['.ai/schema/ddl/users.sql', '.ai/schema/ddl/user_profiles.sql'],
    },
    {
      id: '2',
      title: 'Product catalog & search',
      depends_on: ['1'],
      tables: ['products', 'categories', 'product_search_index'],
      ddl: ['.ai/schema/ddl/categories.sql', '.ai/schema/ddl/products.sql', '.ai/schema/ddl/product_search_index.sql'],
    },
    {
      id: '3',
      title: 'Shopping cart & checkout',
      depends_on: ['1', '2'],
      critical: true,
      tables: ['shopping_carts', 'cart_items'],
      ddl: ['.ai/schema/ddl/shopping_carts.sql', '.ai/schema/ddl/cart_items.sql'],
      takes_from: [
        {phase: '1', tables: ['users']},
        {phase: '2', tables: ['products']},
      ],
    },
    {
      id: '4',
      title: 'Order management',
      depends_on: ['3'],
      tables: ['orders', 'order_items'],
      ddl: ['.ai/schema/ddl/orders.sql', '.ai/schema/ddl/order_items.sql'],
      takes_from: [
        {phase: '1', tables: ['users']},
        {phase: '2', tables: ['products']},
        {phase: '3', tables: ['shopping_carts']},
      ],
    },
  ])
})

test('a table says its phase, and how its rows go on', async () => {
  const {files} = write(await inputOfShop(planOf({phases: fourPhases})))
  const {phase, transitions} = json(files, 'shopping_carts/entity.json')
  expect(phase).toEqual({id: '3', title: 'Shopping cart & checkout', order: 3})
  expect(transitions).toEqual([
    {
      column: 'status',
      values: ['open', 'done'],
      to_phase: '4',
      table: 'orders',
      foreign_key: 'orders_cart_id_fkey',
    },
  ])
  expect(json(files, 'orders/entity.json').transitions).toBe(undefined)
  expect(json(files, 'users/entity.json').transitions).toMatchObject([
    {column: 'profile_status', to_phase: '4', table: 'orders'},
    {column: 'profile_status', to_phase: '3', table: 'shopping_carts'},
  ])
})

test('the words of a comment count where neither the name nor another table says anything', async () => {
  const sql = `
    CREATE TABLE weather (id bigint PRIMARY KEY);
    COMMENT ON TABLE weather IS 'What the catalog suggests on rainy days.';
    COMMENT ON TABLE categories IS 'In the order of the menu.';`
  const {files} = write(await inputOfShop(planOf({phases: fourPhases}), sql))
  expect(json(files, 'weather/entity.json').phase.id).toBe('2')
  expect(json(files, 'categories/entity.json').phase.id).toBe('2')
})

test('what several tables use is made in the first phase that has one of them', async () => {
  const {files} = write(await inputOfShop(planOf({phases: fourPhases})))
  const text = (path: string) => files.find(file => file.path === `.ai/schema/ddl/${path}`)?.content
  expect(text('shopping_carts.sql')).toContain('-- Phase: Shopping cart & checkout\n\nCREATE TYPE')
  expect(text('orders.sql')).not.toContain('CREATE TYPE')
})

test.each([
  ['a list', fourPhases],
  ['an object by ids', {phases: Object.fromEntries(fourPhases.map(({id, ...rest}) => [id, rest]))}],
  [
    'other names of keys, and titles for ids',
    {
      Phases: fourPhases.map(({id, title, dependencies}) => {
        const needs = dependencies.map(each => ({name: fourPhases[each - 1]?.title}))
        return {phase_id: `${id}`, name: title, depends_on: needs}
      }),
    },
  ],
  ['another order', fourPhases.toReversed()],
])('a plan is read from %s', async (_, phases) => {
  const expected = write(await inputOfShop(planOf(fourPhases)))
  expect(write(await inputOfShop(planOf(phases)))).toEqual(expected)
})

test('what a phase delivers says more than what describes it, and the earliest of equals wins', async () => {
  const phases = [
    {id: 'a', name: 'Start', description: 'Users, carts and orders in the end', features: [{name: 'Users'}]},
    {id: 'b', name: 'Selling', deliverables: ['carts', 'orders'], dependsOn: 'a'},
    {id: 'c', name: 'More', tasks: ['orders, products'], prerequisites: ['b']},
  ]
  const {files, problems} = write(await inputOfShop(planOf(phases, {})))
  const tables: readonly {tables: unknown}[] = json(files, 'index.json').phases
  expect(tables.map(each => each.tables)).toEqual([
    ['user_profiles', 'users'],
    ['orders', 'order_items', 'shopping_carts', 'cart_items'],
    ['products', 'categories', 'product_search_index'],
  ])
  expect(problems.map(({code}) => code)).toEqual(['json/later-phase', 'json/later-phase'])
})

test.each<readonly [string, readonly OutputFile[], readonly string[]]>([
  [
    'no plan',
    [],
    [
      'info Unexpected repository without `.ai/plan/phases.json`, expected one: tables have no phase (json/missing-plan)',
      'fix: Nothing, unless the tables come in phases: then list the phases in `.ai/plan/phases.json`.',
    ],
  ],
  [
    'a plan that is no JSON',
    [{path: '.ai/plan/phases.json', content: '{\n  phases: []\n}\n'}],
    [
      '.ai/plan/phases.json:2:3 warning Unexpected text in the plan, expected a key in double quotes (json/unexpected-plan)',
      'fix: Correct the plan here; until then tables lack what it would say of their phases.',
    ],
  ],
  [
    'a plan without phases',
    [{path: '.ai/plan/index.json', content: '{"phases": 4}\n'}],
    [
      '.ai/plan/index.json:1:1 warning Unexpected text in the plan, expected a list `phases` (json/unexpected-plan)',
      'fix: Correct the plan here; until then tables lack what it would say of their phases.',
    ],
  ],
])('%s is said and stops nothing', async (_, previous, expected) => {
  const {files, problems} = write(await inputOfShop(previous))
  expect(say(problems)).toEqual(expected)
  expect(json(files, 'index.json').phases).toBe(undefined)
  expect(await check(files)).toEqual([])
})

test('a phase that refers to nothing, one without a name and one that is there already', async () => {
  const phases = [...fourPhases.slice(0, 3), {id: 3, title: 'Again'}, {id: 4, title: 'Orders', dependencies: [8]}, {}]
  const {problems} = write(await inputOfShop(planOf({phases}, {criticalPath: ['Catalog']})))
  expect(say(problems).filter(line => !line.startsWith('fix'))).toEqual([
    '.ai/plan/phases.json:23:5 warning Unexpected text in the plan, expected an id other than `3` (json/unexpected-plan)',
    '.ai/plan/phases.json:34:5 warning Unexpected text in the plan, expected a phase with an `id` and a `title` (json/unexpected-plan)',
    '.ai/plan/phases.json:31:9 warning Unexpected phase `8`, expected one of `1`, `2`, `3` (json/unknown-phase)',
    '.ai/plan/index.json:3:5 warning Unexpected phase `Catalog`, expected one of `1`, `User authentication & profiles`, `2`, `Product catalog & search`, `3`, `Shopping cart & checkout`, `4`, `Orders` (json/unknown-phase)',
  ])
})

test('phases that wait for each other come as they are listed', async () => {
  const phases = fourPhases.map(phase => (phase.id === 1 ? {...phase, dependencies: [4]} : phase))
  const {files, problems} = write(await inputOfShop(planOf({phases})))
  expect(say(problems)).toEqual([
    '.ai/plan/phases.json:3:5 warning Unexpected phase `1` that depends on itself by way of others, expected phases that can follow each other (json/circular-phases)',
    'fix: Take one of the dependencies of this circle out of the plan; until then phases come as the plan lists them.',
  ])
  expect(json(files, 'index.json').phases.map((phase: {id: string}) => phase.id)).toEqual(['1', '2', '3', '4'])
})

test('a foreign key to a later phase says what to do, and a table that no phase speaks of is named', async () => {
  const sql = `
    ALTER TABLE users ADD COLUMN cart_id bigint NOT NULL CONSTRAINT fk_users_cart REFERENCES shopping_carts (id);
    ALTER TABLE products ADD COLUMN order_id bigint CONSTRAINT fk_products_order REFERENCES orders (id);
    CREATE TABLE weather (id bigint PRIMARY KEY);`
  const {files, problems} = write(await inputOfShop(planOf({phases: fourPhases}), sql))
  expect(say(problems)).toEqual([
    'info Unexpected table `weather` without a phase, expected one that `.ai/plan/phases.json` speaks of (json/no-phase)',
    'fix: Name `weather` in what the phase delivers that it belongs to.',
    'warning Unexpected foreign key `fk_products_order` from `products` of phase “Product catalog & search” to `orders` of the later phase “Order management”, expected one to a table that is there by then (json/later-phase)',
    'fix: Add `fk_products_order` with the later phase, or move `orders` to the phase of `products`, or `products` to that of `orders`.',
    'warning Unexpected foreign key `fk_users_cart` from `users` of phase “User authentication & profiles” to `shopping_carts` of the later phase “Shopping cart & checkout”, expected one to a table that is there by then (json/later-phase)',
    'fix: Let `cart_id` be null and add `fk_users_cart` with the later phase, or move `shopping_carts` to the phase of `users`, or `users` to that of `shopping_carts`.',
  ])
  expect(json(files, 'weather/entity.json').phase).toBe(undefined)
  expect(await check(files)).toEqual([])
})

test('a phase of the index that names a table which is not there is rejected', async () => {
  const {files} = write(await inputOfShop(planOf({phases: fourPhases})))
  const broken = files.map(file => ({
    ...file,
    content: file.content.replace('"tables": ["user_profiles"', '"tables": ["user"'),
  }))
  expect(say(await check(broken))[0]).toBe(
    '.ai/schema/index.json:21:18 error Unexpected table `user`, expected one of `user_profiles`, `users` (json/unknown-table)',
  )
})

test('it asks for the plan', () => {
  const paths = ['.ai/plan/phases.json', '.ai/plan/index.json', '.ai/plan/1.2.json', 'phases.json', '.env']
  expect(paths.filter(path => strategy.wants?.(path))).toEqual(['.ai/plan/phases.json', '.ai/plan/index.json'])
})

function json(files: readonly OutputFile[], path: string) {
  return JSON.parse(files.find(file => file.path === `.ai/schema/${path}`)?.content ?? 'null')
}

function say(problems: ReturnType<typeof write>['problems']): readonly string[] {
  return problems.flatMap(problem => formatProblem(problem).split('\n')).map(line => line.trim())
}
