/** What is asked for in the documents that this project grew from, in our words. */
export const requests = [
  'Design database for user management',
  'Design a database for users with roles and permissions, sessions, password resets and an audit trail',
  'Design an e-commerce database with user management, a product catalog with categories, variants and vendors, orders, payments and refunds, inventory tracking, reviews and ratings, and analytics. Expect 1 million users, 10 million products and 50 million orders.',
  'Design a database for an e-commerce platform: user authentication and profiles, products with categories and variants, shopping cart and wishlist, orders with several addresses, payments and refunds, inventory, reviews, audit trail for all changes, soft delete',
  'Design a multi-tenant SaaS database with organization isolation by row level security, users, role-based access control, subscriptions and billing, usage metering and audit logs',
]
