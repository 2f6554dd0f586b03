import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {embeddedPostgres, proveSchema, type Database} from '@journeywright/engines'
import {readSql} from '@journeywright/schema'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {say} from './fake-terminal.js'

const request = `Design a multi-tenant SaaS database with:
- Isolation of organizations
- User management with single sign-on (SSO)
- Roles and permissions
- An audit log of all changes`

const engine = embeddedPostgres()
const app = 'app_of_tenants'
const folder = mkdtempSync(join(tmpdir(), 'journeywright-tenants-'))
let sql = ''
let database: Database

beforeAll(async () => {
  sql = (await say(folder, ['design', request, '--sql'])).out
  database = await engine.open()
  const failure = await database.execute(sql)
  if (failure !== null) throw new Error(`The design does not run: ${JSON.stringify(failure)}`)
  await run(`CREATE ROLE ${app}; GRANT ALL ON ALL TABLES IN SCHEMA public TO ${app}`)
  await run(`INSERT INTO organizations (name, slug) VALUES ('North', 'north'), ('South', 'south')`)
  await run(`INSERT INTO users (email, password_hash) VALUES ('ann@example.com', 'x'), ('bob@example.com', 'x')`)
  await run(`INSERT INTO organization_members (organization_id, user_id) VALUES (1, 1), (2, 2)`)
  await run(`INSERT INTO roles (organization_id, name) VALUES (1, 'editor'), (2, 'editor')`)
}, 60_000)

afterAll(async () => {
  await database.execute(`RESET ROLE; DROP OWNED BY ${app}; DROP ROLE ${app}`)
  await engine.close()
  rmSync(folder, {recursive: true, force: true})
})

test('every part of the design is proved', async () => {
  const files = [{path: 'schema.sql', content: sql}]
  const {model} = await readSql(files)
  const report = await proveSchema(engine, {model, files})
  expect(report.problems).toEqual([])
  expect(report.proofs.filter(({passed, total}) => passed < total)).toEqual([])
}, 120_000)

describe('a connection of one tenant', () => {
  test('sees and changes its own rows alone', async () => {
    expect(await asTenant(1, 'SELECT organization_id::int AS id, name FROM roles')).toEqual([{id: 1, name: 'editor'}])
    expect(await asTenant(2, 'SELECT slug FROM organizations')).toEqual([{slug: 'south'}])
    expect(await asTenant(1, `UPDATE roles SET description = 'Edits' RETURNING organization_id::int AS id`)).toEqual([
      {id: 1},
    ])
  })

  test('writes no row of another', async () => {
    const failure = await refused(1, `INSERT INTO roles (organization_id, name) VALUES (2, 'spy')`)
    expect(failure).toBe('42501')
  })

  test('refers to no row of another, whoever writes it', async () => {
    const failure = await database.execute(
      'INSERT INTO user_roles (organization_id, user_id, role_id) VALUES (1, 1, 2)',
    )
    expect(failure).toMatchObject({code: '23503', constraint: 'fk_user_roles_role'})
  })

  test('reads the changes of its own rows alone', async () => {
    const changes = await asTenant(1, 'SELECT DISTINCT organization_id::int AS id, table_name AS name FROM audit_logs')
    expect(new Set(changes.map(row => Reflect.get(row, 'id')))).toEqual(new Set([1]))
    expect(changes.map(row => Reflect.get(row, 'name'))).toEqual(
      expect.arrayContaining(['organizations', 'roles', 'organization_members']),
    )
  })
})

test('without a tenant nothing is seen', async () => {
  expect(await asTenant('', 'SELECT id FROM roles')).toEqual([])
  expect(await asTenant('', 'SELECT id FROM organizations')).toEqual([])
})

test('two tenants may have the same names, and one may not have them twice', async () => {
  const failure = await database.execute(`INSERT INTO roles (organization_id, name) VALUES (1, 'editor')`)
  expect(failure).toMatchObject({code: '23505', constraint: 'uq_roles_organization_id_name'})
})

async function run(statement: string): Promise<void> {
  expect(await database.execute(statement)).toBeNull()
}

async function asTenant(id: number | '', statement: string): Promise<readonly object[]> {
  await run(`SET app.tenant_id = '${id}'; SET ROLE ${app}`)
  const rows = await database.query(statement)
  await run('RESET ROLE; RESET app.tenant_id')
  return rows
}

async function refused(id: number, statement: string): Promise<string | undefined> {
  await run(`SET app.tenant_id = '${id}'; SET ROLE ${app}`)
  const failure = await database.execute(statement)
  await run('RESET ROLE; RESET app.tenant_id')
  return failure?.code
}
