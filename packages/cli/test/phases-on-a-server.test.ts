import {catalogDifferences, embeddedPostgres} from '@journeywright/engines'
import {printSchemaSql, readSql, verifySchema} from '@journeywright/schema'
import {jsonStrategy} from '@journeywright/strategy-json'
import {afterAll, expect, test} from 'vitest'

const engine = embeddedPostgres()
afterAll(() => engine.close())

/** Orders come first and have the type that carts, which they refer to, have too; phases cut through both. */
const sql = `
CREATE TYPE state AS ENUM ('open', 'done');
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN NEW.changed_at := now(); RETURN NEW; END$$;
CREATE TABLE orders (id bigserial PRIMARY KEY, cart_id bigint NOT NULL REFERENCES carts (id), status state NOT NULL,
  changed_at timestamptz);
CREATE TABLE carts (id bigserial PRIMARY KEY, user_id bigint REFERENCES users (id), status state NOT NULL,
  changed_at timestamptz);
CREATE TABLE order_items (order_id bigint NOT NULL REFERENCES orders (id), product_id bigint NOT NULL REFERENCES products (id),
  quantity integer NOT NULL CHECK (quantity > 0), PRIMARY KEY (order_id, product_id));
CREATE TABLE users (id bigserial PRIMARY KEY, email text NOT NULL UNIQUE, changed_at timestamptz);
CREATE TABLE products (id bigserial PRIMARY KEY, category_id bigint REFERENCES categories (id), name text NOT NULL);
CREATE TABLE categories (id bigserial PRIMARY KEY, parent_id bigint REFERENCES categories (id), name text NOT NULL);
CREATE INDEX products_of_category ON products (category_id, name);
CREATE TRIGGER touched BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER touched BEFORE UPDATE ON carts FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER touched BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch();
`
const plans = [
  {name: 'four phases', phases: ['Users', 'Products & categories', 'Carts', 'Orders']},
  {name: 'two phases', phases: ['Users, products & categories', 'Carts and orders']},
  {name: 'one phase', phases: ['Orders, carts, products, categories, users']},
]

test.each(plans)(
  'the scripts of $name, one after the other, make the schema that its migration makes',
  async plan => {
    const {model} = await readSql([{path: 'shop.sql', content: sql}])
    const verification = verifySchema(model, [])
    if (!verification.ok) throw new Error('Internal error: no rule ran, and yet one failed')
    const phases = plan.phases.map((title, index) => ({id: index + 1, title, dependencies: index > 0 ? [index] : []}))
    const {files} = jsonStrategy().write({
      schema: verification.schema,
      migrations: [],
      previous: [{path: '.ai/plan/phases.json', content: JSON.stringify({phases})}],
      run: {id: 'r', createdAt: '2026-01-02T03:04:05.000Z', request: 'A shop'},
    })
    const textOf = (path: string) => files.find(file => file.path === path)?.content ?? ''
    const index = JSON.parse(textOf('.ai/schema/index.json'))
    const scripts: readonly string[] = index.phases.flatMap((phase: {ddl: readonly string[]}) => phase.ddl)
    expect([...scripts].sort()).toEqual(files.flatMap(({path}) => (path.endsWith('.sql') ? [path] : [])).sort())
    const [stepwise, whole] = [await engine.open(), await engine.open()]
    for (const path of scripts) expect([path, await stepwise.execute(textOf(path))]).toEqual([path, null])
    expect(await whole.execute(printSchemaSql(model))).toBeNull()
    expect(catalogDifferences(await stepwise.catalog(), await whole.catalog())).toEqual([])
    await stepwise.close()
    await whole.close()
  },
  60_000,
)
