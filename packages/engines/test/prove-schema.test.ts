import {readFile} from 'node:fs/promises'
import {catalogDifferences, embeddedPostgres, makeSeeds, prove, proveSchema} from '@journeywright/engines'
import {readSql, type ProofReport} from '@journeywright/schema'
import {afterAll, describe, expect, test} from 'vitest'
import {planned} from './example.js'

const engine = embeddedPostgres()
afterAll(() => engine.close())

const path = 'theatre.sql'
const content = await readFile(new URL(`../fixtures/prove-schema/${path}`, import.meta.url), 'utf8')

async function proved(sql: string, read = sql): Promise<ProofReport> {
  const {model} = await readSql([{path, content: read}])
  return proveSchema(engine, {model, files: [{path, content: sql}]})
}

const countsOf = ({proofs}: ProofReport) => proofs.map(({id, passed, total}) => `${id} ${passed} of ${total}`)
const nameOf = (name: string) => name.replace(/:.*/, '')

async function rolesAndDatabases(): Promise<readonly unknown[]> {
  const database = await engine.open()
  const names = await database.query(
    `SELECT rolname AS name FROM pg_roles UNION ALL SELECT datname FROM pg_database WHERE datname !~ 'scratch' ORDER BY 1`,
  )
  await database.close()
  return names
}

describe('a schema as a dump holds it', async () => {
  const before = await rolesAndDatabases()
  const report = await proved(content)

  test('is proved whole', () => {
    expect(report.problems).toEqual([])
    expect(countsOf(report)).toEqual([
      'migration 6 of 6',
      'constraints 47 of 47',
      'round-trip 99 of 99',
      'normal-form 5 of 5',
    ])
  })

  test('also by what its domains and partitions demand by themselves', () => {
    const names = report.proofs[1]?.checks.map(({name}) => nameOf(name)) ?? []
    expect(names.filter(name => /^(?:ticket_202\d|public)\./.test(name))).toEqual([
      'ticket_2025.hall NOT NULL',
      'ticket_2025.cheap CHECK',
      'ticket_2025.ticket_2025_play FOREIGN KEY',
      'ticket_2025.ticket_2025_number UNIQUE',
      'public.genre ENUM',
      'public.current_season.not_past CHECK',
      'public.flag NOT NULL',
      'public.season.season_check CHECK',
    ])
  })

  test('leaves no role and no database', async () => expect(await rolesAndDatabases()).toEqual(before))
})

describe('a constraint that went missing, or is weaker, is found', async () => {
  const {model} = await readSql([{path, content}])
  const {schema, migration} = planned(model)
  const up = migration.operations.map(({forward}) => forward).filter(forward => !forward.startsWith('COMMENT'))

  test.each([
    ['an exclusion', /,\n\s*CONSTRAINT performance_during_excl EXCLUDE USING gist \(during WITH &&\)/, ''],
    ['a CHECK of a domain', / CONSTRAINT not_past CHECK \(value >= 2000\)/, ''],
    ['a CHECK of a domain in part', /value >= 2000/, 'value >= 1999'],
    ['NOT NULL of a domain', /(AS boolean) NOT NULL/, '$1'],
    ['a partial unique index', /CREATE UNIQUE (INDEX play_title)/, 'CREATE $1'],
    ['the predicate of a partial unique index', / WHERE \(?written IS NULL\)?/, ''],
    ['NULLS NOT DISTINCT', / NULLS NOT DISTINCT/, ''],
    ['MATCH FULL', / MATCH FULL/, ''],
    ['INITIALLY DEFERRED', / INITIALLY DEFERRED/, ''],
    ['a CHECK of one partition', /,\n\s*CONSTRAINT cheap CHECK \(price < 100\)/, ''],
    ['a key of one partition', /,\n\s*CONSTRAINT ticket_2025_number UNIQUE \(id\)/, ''],
    ['a foreign key of a circle', /ALTER TABLE public\.company\s+ADD CONSTRAINT company_director [^;]*;/, ''],
  ])('%s', async (_, found, remains) => {
    const broken = up.map(statement => statement.replace(found, remains))
    expect(broken).not.toEqual(up)
    const report = await prove(engine, schema, {...migration, up: broken.join('\n')})
    expect(report.proofs[0]?.checks[0]).toMatchObject({name: 'up.sql runs', status: 'proved'})
    expect(report.problems.map(({code}) => code)).toContain('proof/refuted')
  })
})

describe('a source and its model that differ', () => {
  const table = 'CREATE TABLE t (a integer NOT NULL, b integer)'

  test('fail the round trip', async () => {
    const report = await proved(`${table};`, 'CREATE TABLE t (a integer NOT NULL);')
    expect(report.problems.map(({message}) => message)).toEqual([
      'Unexpected answer to `column public.t.b: is the same`: is missing',
    ])
  })

  test('may do so where the model says what it cannot hold', async () => {
    const foreign = 'CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w;'
    const report = await proved(`${table}; ${foreign} CREATE FOREIGN TABLE far (id integer) SERVER s;`)
    expect(report.problems).toEqual([])
    const listed = report.proofs[2]?.checks.filter(({detail}) => detail.includes('listed as unmodelled'))
    expect(listed?.map(({name}) => nameOf(name))).toEqual([
      'column public.far.id',
      'other CREATE FOREIGN DATA WRAPPER w',
      'other CREATE FOREIGN TABLE public.far (id integer) SERVER s',
      'other CREATE SERVER s FOREIGN DATA WRAPPER w',
      'table public.far',
    ])
  })

  test.each([
    ['rows', 'INSERT INTO t (a, b) VALUES (1, 2);', 'CREATE TABLE t (a integer NOT NULL);', ['column public.t.b']],
    [
      'a name within another',
      'CREATE TABLE note (a integer); CREATE TABLE notes (a integer); CREATE RULE r AS ON DELETE TO notes DO INSTEAD NOTHING;',
      `${table}; CREATE TABLE notes (a integer); CREATE RULE r AS ON DELETE TO notes DO INSTEAD NOTHING;`,
      ['column public.note.a', 'table public.note'],
    ],
    [
      'what only speaks of it',
      'CREATE TABLE notes (a integer); CREATE RULE r AS ON DELETE TO notes DO INSTEAD NOTHING;',
      `${table}; CREATE RULE r AS ON DELETE TO notes DO INSTEAD NOTHING;`,
      ['column public.notes.a', 'table public.notes'],
    ],
  ])('fail it also where the model cannot hold %s', async (_, more, read, missing) => {
    const report = await proved(`${table}; ${more}`, `${read} ${more.startsWith('INSERT') ? more : ''}`)
    expect(report.problems.map(({message}) => message)).toEqual(
      missing.map(each => `Unexpected answer to \`${each}: is the same\`: is missing`),
    )
  })

  test('a statement that the server refuses is told with its place', async () => {
    const report = await proved(`${table};\n\nCREATE INDEX i ON t (c);`)
    const refused = report.problems.filter(({at}) => at?.file === path)
    expect(refused.map(({code, at}) => [code, at?.line])).toEqual([['proof/refused-statement', 3]])
    expect(report.proofs[2]?.checks[0]).toMatchObject({name: 'the 2 statements that it was read from run'})
    expect(report.passed).toBeLessThan(report.total)
  })
})

test('a schema without its source is read back from the server', async () => {
  const {model} = await readSql([{path, content}])
  const report = await proveSchema(engine, {model})
  expect(report.problems).toEqual([])
  expect(countsOf(report)[2]).toBe('round-trip 97 of 97')
})

describe('seeds', async () => {
  const {model} = await readSql([{path, content}])
  const {migration} = planned(model)
  const seeds = await makeSeeds(engine, migration, {rows: 4})

  test('fill every table, with all constraints and triggers at work', async () => {
    expect(seeds.problems).toEqual([])
    const database = await engine.open()
    expect(await database.execute(migration.up)).toBe(null)
    const before = await database.catalog()
    expect(await database.execute(seeds.sql ?? '')).toBe(null)
    expect(catalogDifferences(before, await database.catalog())).toEqual([])
    const tables = ['play', 'company', 'person', 'performance', 'ticket']
    const counts: unknown[] = []
    for (const table of tables) counts.push(...(await database.query(`SELECT count(*)::int AS rows FROM ${table}`)))
    expect(counts).toEqual(tables.map(() => ({rows: 4})))
    expect(await database.query('SELECT count(*)::int AS rows FROM play WHERE words IS NOT NULL')).toEqual([{rows: 4}])
    expect(
      await database.query(`INSERT INTO play (title, shown, popular) VALUES ('more', 2001, true) RETURNING id`),
    ).toEqual([{id: 5}])
    await database.close()
  })

  test('are the same again', async () => expect((await makeSeeds(engine, migration, {rows: 4})).sql).toBe(seeds.sql))

  test('a table that takes no row stays empty, and says so', async () => {
    const refuse = `CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'not today'; END $$;
CREATE TABLE a (id integer PRIMARY KEY); CREATE TABLE b (id integer PRIMARY KEY, a_id integer NOT NULL REFERENCES a);
CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW EXECUTE FUNCTION no();`
    const {sql, problems} = await makeSeeds(engine, {...migration, up: refuse})
    expect(sql).toContain('-- Seed rows: 0 in 0 tables')
    expect(problems.map(({code, message}) => `${code} ${message}`)).toEqual([
      'seed/empty-table Unexpected refusal of every row for `a`, expected one for the seeds: not today',
      expect.stringContaining(
        'seed/empty-table Unexpected refusal of every row for `b`, expected one for the seeds: null value',
      ),
    ])
  })
})
