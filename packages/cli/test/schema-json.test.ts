import {readFileSync} from 'node:fs'
import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {projectWith} from './greeting-project.js'
import {command} from './real-command.js'

const schema = JSON.parse(readFileSync(new URL('../schemas/schema-answer.schema.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({strict: false, allErrors: true}).addSchema(schema, 'answer')
const old = `CREATE TABLE customer (id bigint PRIMARY KEY, email text, fax text);
CREATE TABLE visit (customer_id bigint NOT NULL, at timestamp);
`
const young = `CREATE TABLE customer (id bigint PRIMARY KEY, mail text NOT NULL);
CREATE TABLE visit (customer_id bigint NOT NULL REFERENCES customer, at timestamp);
CREATE TABLE b (id int,,);
`
const folder = () => projectWith({'old.sql': old, 'young.sql': young.replace(/.*,,.*\n/, ''), 'slip.sql': young})

/** What an answer is wrong about; its parts must be there to be right. */
function faults(name: string, out: string): unknown {
  const validate: ValidateFunction | undefined = ajv.getSchema(`answer#/$defs/${name}`)
  validate?.(JSON.parse(out))
  return validate ? validate.errors : 'no such schema'
}

test.each([
  ['lint', ['lint', 'old.sql']],
  ['lint', ['lint', 'slip.sql']],
  ['lint', ['lint', 'none.sql']],
  ['diff', ['diff', 'old.sql', 'young.sql']],
  ['diff', ['diff', 'old.sql', 'young.sql', '--allow-data-loss', '--out', 'made']],
  ['diff', ['diff', 'old.sql', 'slip.sql']],
  ['diff', ['diff', 'old.sql', 'none.sql']],
  ['prove', ['prove', 'none.sql']],
  ['erd', ['erd', 'old.sql']],
  ['erd', ['erd', 'slip.sql', '--format', 'svg']],
  ['erd', ['erd', 'old.sql', '--format', 'png']],
  ['unread', ['erd', 'none.sql']],
  ['unread', ['read', 'none.sql']],
])('--json of %s is as its JSON Schema says: %j', async (name, words) => {
  const {out, err} = await say(folder(), ['schema', ...words, '--json'])
  expect([faults(name, out), err]).toEqual([null, ''])
})

test('--json of a proof is as its JSON Schema says, and nothing else is one', async () => {
  const {code, out} = await command(folder(), 'schema', 'prove', 'old.sql', '--json')
  expect([code, faults('prove', out)]).toEqual([0, null])
  expect(JSON.parse(out).report.total).toBeGreaterThan(10)
  expect(faults('erd', out)).not.toBeNull()
  expect(faults('lint', out)).not.toBeNull()
}, 120_000)

test('diff says which files it wrote', async () => {
  const words = ['diff', 'old.sql', 'young.sql', '--allow-data-loss', '--out', 'made', '--json']
  const {written, files} = JSON.parse((await say(folder(), ['schema', ...words])).out)
  expect(written).toEqual(files.map(({path}: {readonly path: string}) => `made/${path}`))
  expect(written.length).toBeGreaterThan(1)
})
