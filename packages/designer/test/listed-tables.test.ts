import {defaultConventions, designSchema} from '@journeywright/designer'
import {printType} from '@journeywright/schema'
import {expect, test} from 'vitest'
import {installedPacks} from './installed-packs.js'

const {packs} = installedPacks()

const request = `# Phases of a shop

-- Phase 1: User Management
users (id, email, password_hash, profile_status, created_at)
user_profiles (user_id, first_name, last_name, phone, address)

-- Phase 2: Product Catalog
products (id, name, description, price, category_id, status, created_at)
categories (id, name, parent_id, sort_order)
product_search_index (product_id, search_vector, indexed_at)

-- Phase 3: Shopping Cart
shopping_carts (id, user_id, status, created_at, updated_at)
cart_items (id, cart_id, product_id, quantity, added_at)

-- Phase 4: Order Management
orders (id, user_id, cart_id, total_amount, status, created_at)
order_items (id, order_id, product_id, quantity, price_at_time)
`

test('tables that are listed with their columns are those of the design, and refer to each other', () => {
  const design = designSchema({request, packs, conventions: defaultConventions})
  if (design.status !== 'designed') throw new Error(`asks ${design.questions.map(({text}) => text).join('; ')}`)
  const {tables} = design.model
  expect(tables.map(({name}) => name).sort()).toEqual([
    'cart_items',
    'categories',
    'order_items',
    'orders',
    'product_search_index',
    'products',
    'shopping_carts',
    'user_profiles',
    'users',
  ])
  const keys = tables.flatMap(({name, foreignKeys}) =>
    foreignKeys.map(key => `${name}.${key.columns.join()} > ${key.references.table}`),
  )
  expect(keys.sort()).toEqual([
    'cart_items.cart_id > shopping_carts',
    'cart_items.product_id > products',
    'categories.parent_id > categories',
    'order_items.order_id > orders',
    'order_items.product_id > products',
    'orders.cart_id > shopping_carts',
    'orders.user_id > users',
    'product_search_index.product_id > products',
    'products.category_id > categories',
    'shopping_carts.user_id > users',
    'user_profiles.user_id > users',
  ])
  const price = tables.flatMap(({columns}) => columns).find(({name}) => name === 'price_at_time')
  expect(price && printType(price.type)).toBe('numeric(12, 2)')
})
