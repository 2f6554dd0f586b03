import {defaultConventions, designSchema} from '@journeywright/designer'
import {formatProblem} from '@journeywright/problems'
import {schemaRules, verifySchema, type SchemaModel, type Table} from '@journeywright/schema'
import {describe, expect, test} from 'vitest'
import {installedPacks} from './installed-packs.js'
import {shopRequest, softwareRequest} from './promised-requests.js'

const {packs} = installedPacks()

/** `table(column, column?) -> table, table` with what must be in it; a line is a promise. */
const ofShop: readonly (readonly [promise: string, ...parts: readonly string[]])[] = [
  [
    'people sign in and have a profile',
    'users(email, password_hash, email_verified_at, first_name, last_name, phone, deleted_at)',
    'user_profiles(avatar_url) -> users',
  ],
  ['sessions have a token and an end', 'sessions(token_hash, expires_at) -> users'],
  [
    'several addresses, one of them the default',
    'addresses(type, line1, line2, city, region, postal_code, country, is_default) -> users',
  ],
  ['categories are a tree', 'categories(slug, sort_order, is_active, parent_id) -> categories'],
  [
    'products have prices, search titles and a category',
    'products(slug, price, sale_price, currency, is_featured, meta_title, meta_description) -> categories',
  ],
  [
    'products have variants with a SKU, and images',
    'product_variants(sku, attributes, price) -> products',
    'product_images(url) -> products',
  ],
  ['a cart has lines', 'carts(status) -> users', 'cart_items(quantity) -> carts, product_variants'],
  ['wishes are kept', 'wishlists(name) -> users', 'wishlist_items() -> wishlists, products'],
  [
    'orders have two addresses and three states',
    'orders(order_number, subtotal, tax, shipping_cost, discount, total, currency, status, payment_status, fulfillment_status, notes, shipping_address_id, billing_address_id) -> users, addresses',
  ],
  [
    'order items keep name and price of the day',
    'order_items(sku, name, quantity, unit_price) -> orders, product_variants',
  ],
  ['the history of a status', 'order_status_history(status, notes, changed_by_id) -> orders'],
  [
    'payments with what the provider said',
    'payments(amount, currency, method, status, provider_reference, provider_data, failure_reason) -> orders',
  ],
  ['refunds', 'refunds(amount, reason, status, provider_reference) -> payments'],
  ['reviews with stars', 'reviews(rating, title, body, is_verified_purchase, status) -> products, users'],
  [
    'stock with a level to order at, and its movements',
    'stock_levels(on_hand, reorder_level) -> product_variants',
    'inventory_logs(change_type, quantity, reason, reference, previous_stock, new_stock, created_by_id) -> product_variants',
  ],
  ['a trail of all changes', 'audit_logs(table_name, old_values, new_values, changed_by)'],
]

const valuesOfShop = {
  address_type: ['shipping', 'billing', 'both'],
  order_status: ['pending', 'confirmed', 'processing', 'shipped', 'delivered', 'cancelled', 'refunded'],
  payment_status: ['pending', 'authorized', 'captured', 'failed', 'refunded', 'partially_refunded'],
  fulfillment_status: ['unfulfilled', 'partially_fulfilled', 'fulfilled', 'returned'],
  payment_method: ['credit_card', 'paypal', 'apple_pay', 'google_pay', 'bank_transfer'],
  refund_status: ['pending', 'succeeded', 'failed', 'cancelled'],
  inventory_change_type: ['purchase', 'sale', 'return', 'adjustment', 'damage', 'theft'],
}

const ofSoftware: typeof ofShop = [
  [
    'organizations and the people in them',
    'organizations(name, slug, status)',
    'organization_members(role, status) -> organizations, users',
    'organization_invitations(email, token_hash, expires_at) -> organizations',
  ],
  [
    'workspaces within them',
    'workspaces(organization_id) -> organizations',
    'workspace_members(organization_id) -> workspaces, organization_members',
  ],
  [
    'people sign in at providers',
    'identity_providers(protocol, issuer) -> organizations',
    'user_identities(subject) -> users, identity_providers',
    'sso_domains(domain, verified_at) -> identity_providers',
  ],
  [
    'roles of each organization, flexible',
    'roles(organization_id, name) -> organizations',
    'permissions(resource, action)',
    'role_permissions() -> roles, permissions',
    'user_roles(expires_at) -> roles, organization_members',
  ],
  [
    'subscriptions with plans, periods and their past',
    'subscription_plans(price)',
    'subscriptions(status, seats) -> organizations, subscription_plans',
    'subscription_periods(amount) -> subscriptions',
    'subscription_status_history(status) -> subscriptions',
  ],
  [
    'bills and their payment',
    'invoices(number, status, total) -> organizations, subscriptions',
    'invoice_lines(unit_price) -> invoices',
    'payments(amount) -> invoices',
    'refunds(amount) -> payments',
  ],
  [
    'usage is counted, summed and limited',
    'meters(code, unit)',
    'usage_records(quantity, occurred_at, idempotency_key) -> organizations, meters, subscriptions',
    'usage_totals(quantity) -> organizations, meters',
    'plan_allowances(included) -> subscription_plans, meters',
  ],
  ['a trail of all changes, by tenant', 'audit_logs(organization_id, old_values, new_values, changed_by)'],
]

/** Everybody's, or of people who may work for several tenants. */
const shared = [
  'email_verifications',
  'meters',
  'password_resets',
  'permissions',
  'plan_allowances',
  'sessions',
  'subscription_plans',
  'user_profiles',
  'users',
]

describe('a shop', () => {
  const model = design(shopRequest)
  test.each(ofShop)('%s', (_, ...parts) => expect(parts.flatMap(part => lacks(model, part))).toEqual([]))

  test('lists of values', () => {
    const values = new Map(model.enums.map(({name, values: each}) => [name, each]))
    expect(Object.keys(valuesOfShop).map(name => [name, values.get(name)])).toEqual(Object.entries(valuesOfShop))
  })

  test('one review a person and product, from 1 to 5', () => {
    const reviews = model.tables.find(({name}) => name === 'reviews')
    expect(reviews?.uniques.map(({columns}) => columns)).toContainEqual(['product_id', 'user_id'])
    expect(reviews?.checks.map(({expression}) => expression)).toContain('rating BETWEEN 1 AND 5')
  })

  test('every other table tells the trail of its changes', () => {
    const silent = model.tables.filter(({triggers}) => !triggers.some(each => each.function === 'write_audit_log'))
    expect(silent.map(({name}) => name)).toEqual(['audit_logs'])
  })
})

describe('software for many organizations', () => {
  const model = design(softwareRequest)
  test.each(ofSoftware)('%s', (_, ...parts) => expect(parts.flatMap(part => lacks(model, part))).toEqual([]))

  test('every table but those that all share has a policy and the tenant in its foreign keys', () => {
    const open = model.tables.filter(({policies}) => policies.length === 0)
    expect(open.map(({name}) => name).toSorted()).toEqual(shared)
    const owned = new Set(model.tables.filter(table => !open.includes(table)).map(({name}) => name))
    const crossing = model.tables.flatMap(({name, foreignKeys}) =>
      foreignKeys
        .filter(
          ({references}) => owned.has(name) && owned.has(references.table) && references.table !== 'organizations',
        )
        .filter(({columns}) => columns[0] !== 'organization_id' || columns.length < 2)
        .map(key => key.name),
    )
    expect(crossing).toEqual([])
  })
})

test.each([
  ['a shop', shopRequest],
  ['software', softwareRequest],
])('%s: every line is covered, and no rule has anything to say', (_, request) => {
  const made = designSchema({request, packs, conventions: defaultConventions})
  expect(made.report.coverage.filter(({status}) => status !== 'covered')).toEqual([])
  expect(verifySchema(design(request), schemaRules).problems.map(formatProblem)).toEqual([])
})

function design(request: string): SchemaModel {
  const made = designSchema({request, packs, conventions: defaultConventions})
  if (made.status !== 'designed') throw new Error('nothing was designed')
  return made.model
}

function lacks(model: SchemaModel, promise: string): readonly string[] {
  const [, name = '', columns = '', targets = ''] = /^(\w+)\(([^)]*)\)(?: -> (.+))?$/.exec(promise) ?? []
  const table: Table | undefined = model.tables.find(each => each.name === name)
  if (!table) return [`no ${name}`]
  const words = (text: string) => text.split(', ').filter(word => word !== '')
  return [
    ...words(columns)
      .filter(word => !table.columns.some(column => column.name === word))
      .map(word => `no ${name}.${word}`),
    ...words(targets)
      .filter(word => !table.foreignKeys.some(({references}) => references.table === word))
      .map(word => `no ${name} -> ${word}`),
  ]
}
