/**
 * @typedef {object} Example
 * @property {string} name its folder in docs/examples
 * @property {readonly string[]} inputs files that are there before the run
 * @property {readonly string[]} words after `journeywright run`
 * @property {readonly string[]} kept of what was published, files and folders (with `/`); the rest is left out for its size
 */

const shop = `Design the database of an e-commerce platform with:
- User authentication and profiles
- A product catalog with categories and variants
- Shopping cart and wishlist
- Order management with several addresses
- Payments and refunds
- Inventory tracking
- Reviews and ratings
- An audit trail of all changes`

const saas = `Design a multi-tenant SaaS database with:
- Isolation of organizations and their workspaces
- Users who may sign in with single sign-on (SSO)
- Role-based access control (RBAC)
- Subscriptions and billing
- Usage metering
- An audit log for compliance`

const phases = `Tables of a shop:
users (id, email, password_hash, profile_status, created_at)
user_profiles (user_id, first_name, last_name, phone, address)
products (id, name, description, price, category_id, status, created_at)
categories (id, name, parent_id, sort_order)
product_search_index (product_id, search_vector, indexed_at)
shopping_carts (id, user_id, status, created_at, updated_at)
cart_items (id, cart_id, product_id, quantity, added_at)
orders (id, user_id, cart_id, total_amount, status, created_at)
order_items (id, order_id, product_id, quantity, price_at_time)`

const spec = '.agent-os/specs/2026-03-04-course-bookings'

/** @type {readonly Example[]} */
export const examples = [
  {
    name: 'user-management',
    inputs: [],
    words: ['CUJ-008', 'Design database for user management'],
    kept: ['database-schema.md', 'diagrams/er-diagram-example.svg', 'prisma/schema.prisma'],
  },
  {
    name: 'e-commerce',
    inputs: [],
    words: ['CUJ-008', shop],
    kept: ['database-schema.md', 'diagrams/er-diagram-example.svg', 'migrations/', 'prisma/schema.prisma'],
  },
  {
    name: 'saas',
    inputs: [],
    words: ['CUJ-008', saas],
    kept: [
      '.ai/schema/',
      'database-schema.md',
      'diagrams/er-diagram-example.svg',
      'migrations/',
      'plan-example.json',
      'plan-example.md',
      'prisma/',
      'prisma.config.ts',
      'seeds/',
    ],
  },
  {
    name: 'marketplace',
    inputs: ['brief.json'],
    words: ['CUJ-008', '--brief', 'brief.json'],
    kept: ['plan-example.md'],
  },
  {
    name: 'spec',
    inputs: [`${spec}/spec.md`],
    words: ['CUJ-008', '--spec', `${spec}/spec.md`, '--output', 'spec'],
    kept: [`${spec}/sub-specs/`, 'proof-example.json'],
  },
  {
    name: 'phases',
    inputs: ['.ai/plan/index.json', '.ai/plan/phases.json'],
    words: ['CUJ-008', phases, '--output', 'json'],
    kept: ['.ai/schema/'],
  },
]
