import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {projectWith} from './greeting-project.js'
import {command} from './real-command.js'

const phases = [
  {id: 1, title: 'User authentication & profiles', dependencies: []},
  {id: 2, title: 'Product catalog & search', dependencies: [1]},
  {id: 3, title: 'Shopping cart & checkout', dependencies: [2]},
  {id: 4, title: 'Order management', dependencies: [3]},
]

const request = `Tables of the shop:
users (id, email, password_hash, profile_status, created_at)
user_profiles (user_id, first_name, last_name, phone, address)
products (id, name, description, price, category_id, status, created_at)
categories (id, name, parent_id, sort_order)
product_search_index (product_id, search_vector, indexed_at)
shopping_carts (id, user_id, status, created_at, updated_at)
cart_items (id, cart_id, product_id, quantity, added_at)
orders (id, user_id, cart_id, total_amount, status, created_at)
order_items (id, order_id, product_id, quantity, price_at_time)
`

test('a repository with a plan gets its tables phase by phase, and no document anywhere', async () => {
  const folder = projectWith({
    '.ai/plan/phases.json': JSON.stringify({phases}),
    '.ai/plan/index.json': JSON.stringify({phasesCount: 4, criticalPath: [1, 2, 3, 4]}),
  })
  const words = ['run', 'CUJ-008', request, '--output', 'json', '--out', '.', '--run-id', 'r1']
  const {code, err} = await command(folder, ...words)
  expect({code, err}).toEqual({code: 0, err: ''})
  const json = (path: string) => JSON.parse(readFileSync(join(folder, '.ai/schema', path), 'utf8'))

  const index = json('index.json')
  expect(index.phases.map((phase: {tables: readonly string[]}) => [...phase.tables].sort())).toEqual([
    ['user_profiles', 'users'],
    ['categories', 'product_search_index', 'products'],
    ['cart_items', 'shopping_carts'],
    ['order_items', 'orders'],
  ])
  expect(index.phases[3].takes_from.map(({phase}: {phase: string}) => phase)).toEqual(['1', '2', '3'])
  expect(json('users/entity.json').phase).toEqual({id: '1', title: 'User authentication & profiles', order: 1})
  const [transition] = json('shopping_carts/entity.json').transitions
  expect(transition).toMatchObject({column: 'status', to_phase: '4', table: 'orders'})

  const files = readdirSync(join(folder, '.ai'), {recursive: true, encoding: 'utf8'})
  expect(files.filter(path => /\.[a-z]+$/.test(path) && !/\.(?:json|sql)$/.test(path))).toEqual([])
  const landed = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  expect(landed.filter(path => path.endsWith('.md') && !path.startsWith('.journeywright/'))).toEqual([])
  expect(files.filter(path => path.startsWith('schema/') && path.endsWith('.json'))).toHaveLength(1 + 9 * 3)
}, 120_000)
