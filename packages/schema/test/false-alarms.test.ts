import {judgeSchema, lintRules, readSql} from '@journeywright/schema'
import {expect, test} from 'vitest'

async function lint(sql: string, rule: string) {
  const {model, problems, places} = await readSql([{path: 'a.sql', content: sql}])
  expect(problems).toEqual([])
  return judgeSchema(
    lintRules.filter(({id}) => id === `schema/${rule}`),
    model,
    places,
  )
}

const shop = 'CREATE TABLE customers (id bigint PRIMARY KEY);\n'
const parts = `CREATE TABLE sales (id bigint, day date, customer_id bigint) PARTITION BY RANGE (day);
CREATE TABLE sales_1 PARTITION OF sales FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
CREATE TABLE sales_2 PARTITION OF sales FOR VALUES FROM ('2026-02-01') TO ('2026-03-01');
`

test.each([
  [
    'a log keeps what it says of rows that are gone',
    'foreign-key-missing',
    'CREATE TABLE audit_log (customer_id bigint);',
  ],
  [
    'most rows have no number in another system',
    'unique-nullable',
    'CREATE TABLE t (shop_id bigint NOT NULL, external_id text, UNIQUE (shop_id, external_id));',
  ],
  [
    'what a machine gave comes to nobody else',
    'soft-delete-unique',
    'CREATE TABLE t (stripe_customer_id text UNIQUE, deleted_at timestamptz);',
  ],
  ['a discount may be a share', 'money-exact', 'CREATE TABLE t (discount real);'],
  [
    'credentials are many and one',
    'naming-convention',
    ['device', 'asset', 'alarm', 'rule', 'edge', 'site', 'user_credentials']
      .map(name => `CREATE TABLE ${name} (id int);`)
      .join(''),
  ],
])('%s', async (_, rule, sql) =>
  expect(await lint(`${rule === 'foreign-key-missing' ? shop : ''}${sql}`, rule)).toEqual([]),
)

test('a day of birth is no point in time', async () => {
  const found = await lint('CREATE TABLE t (birth_date timestamp, made_at timestamp);', 'timestamp-zone')
  expect(found.map(({message}) => message)).toEqual([
    'Unexpected type `timestamp` of `t.made_at`, expected `timestamptz`',
    'Unexpected type `timestamp` of `t.birth_date`, expected `date`',
  ])
})

test.each([
  [
    'foreign-key-indexed',
    ['sales_1', 'sales_2'].map(name => `ALTER TABLE ${name} ADD FOREIGN KEY (customer_id) REFERENCES customers;`),
  ],
  [
    'index-redundant',
    ['sales_1', 'sales_2'].flatMap(name => [
      `CREATE INDEX ${name}_a ON ${name} (customer_id);`,
      `CREATE INDEX ${name}_b ON ${name} (customer_id);`,
    ]),
  ],
])('%s says once what all partitions have', async (rule, statements) => {
  const found = await lint(shop + parts + statements.join('\n'), rule)
  expect(found.map(({message}) => /`(sales_\d)`/.exec(message)?.[1])).toEqual(['sales_1'])
})

test('what is a habit of a schema is said once, with all places', async () => {
  const columns = Array.from({length: 12}, (_, at) => `  at${at} timestamp`).join(',\n')
  const [finding, ...more] = await lint(`CREATE TABLE t (\n${columns}\n);`, 'timestamp-zone')
  expect(more).toEqual([])
  expect(finding?.message).toBe(
    'Unexpected type `timestamp` of 12 columns (`t.at0`, `t.at1`, `t.at2` and others), expected `timestamptz`',
  )
  expect([finding?.at, ...(finding?.related ?? [])].map(place => place?.line)).toEqual(
    Array.from({length: 12}, (_, at) => at + 2),
  )
})
