import {readSql, verifySchema, type OutputFile, type SchemaModel, type StrategyInput} from '@journeywright/schema'
import {shopInput} from '@journeywright/schema/testing'

/** A shop that is built in four phases, its tables in no order of theirs. */
const shopSql = `
CREATE TYPE state AS ENUM ('open', 'done');
CREATE TABLE orders (
  id bigint PRIMARY KEY,
  user_id bigint NOT NULL REFERENCES users (id),
  cart_id bigint NOT NULL REFERENCES shopping_carts (id),
  total_amount numeric(12, 2) NOT NULL,
  status state NOT NULL
);
CREATE TABLE order_items (
  id bigint PRIMARY KEY,
  order_id bigint NOT NULL REFERENCES orders (id),
  product_id bigint NOT NULL REFERENCES products (id),
  quantity integer NOT NULL
);
CREATE TABLE shopping_carts (id bigint PRIMARY KEY, user_id bigint NOT NULL REFERENCES users (id), status state NOT NULL);
CREATE TABLE cart_items (
  id bigint PRIMARY KEY,
  cart_id bigint NOT NULL REFERENCES shopping_carts (id),
  product_id bigint NOT NULL REFERENCES products (id)
);
CREATE TABLE products (id bigint PRIMARY KEY, category_id bigint NOT NULL REFERENCES categories (id), status text NOT NULL);
CREATE TABLE categories (id bigint PRIMARY KEY, parent_id bigint REFERENCES categories (id));
CREATE TABLE product_search_index (product_id bigint PRIMARY KEY REFERENCES products (id), words tsvector NOT NULL);
CREATE TABLE user_profiles (user_id bigint PRIMARY KEY REFERENCES users (id), first_name text NOT NULL);
CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL, profile_status text NOT NULL);
`

export async function inputOfShop(previous: readonly OutputFile[], sql = ''): Promise<StrategyInput> {
  const {model} = await readSql([{path: 'shop.sql', content: `${shopSql}${sql}`}])
  return inputFor(model, previous)
}

export function inputFor(model: SchemaModel, previous: readonly OutputFile[] = []): StrategyInput {
  const verification = verifySchema(model, [])
  if (!verification.ok) throw new Error('Internal error: no rule ran, and yet one failed')
  return {...shopInput(), schema: verification.schema, previous}
}

export const fourPhases = [
  {id: 1, title: 'User authentication & profiles', dependencies: []},
  {id: 2, title: 'Product catalog & search', dependencies: [1]},
  {id: 3, title: 'Shopping cart & checkout', dependencies: [1, 2]},
  {id: 4, title: 'Order management', dependencies: [3]},
]

/** The plan as agents write it. */
export function planOf(
  phases: unknown,
  index: unknown = {phasesCount: 4, criticalPath: [1, 3]},
): readonly OutputFile[] {
  return [
    {path: '.ai/plan/index.json', content: `${JSON.stringify(index, null, 2)}\n`},
    {path: '.ai/plan/phases.json', content: `${JSON.stringify(phases, null, 2)}\n`},
  ]
}
