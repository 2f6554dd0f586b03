/** A list of wishes for a shop, in short lines as people write them. */
export const shopRequest = `Design the database of an e-commerce platform with:
- User authentication and profiles
- A product catalog with categories and variants
- Shopping cart and wishlist
- Order management with several addresses a user
- Payments and refunds
- Inventory tracking
- Reviews and ratings
- An audit trail of all changes`

/** The same for software that many organizations share. */
export const softwareRequest = `Design a multi-tenant SaaS database with:
- Isolation of organizations and their workspaces
- User management with single sign-on (SSO)
- Role-based access control (RBAC)
- Subscriptions and billing
- Usage metering
- An audit log for compliance`
