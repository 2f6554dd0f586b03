import {gzipSync} from 'node:zlib'
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readSource} from '@journeywright/database/source'
import {formatProblem, ProblemError} from '@journeywright/problems'
import {afterAll, beforeAll, expect, test} from 'vitest'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-text-source-'))
})
afterAll(() => rm(folder, {recursive: true}))

/** What is told of a file, or what was read from it. */
async function say(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content)
  return sayOf(name)
}

async function sayOf(name: string): Promise<string> {
  try {
    const {model, problems} = await readSource(name, {cwd: folder, readers: []})
    const tables = model.tables.map(table => `${table.name}(${table.columns.map(column => column.name).join()})`)
    return [...problems.map(formatProblem), ...tables].join('\n')
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return error.problems.map(formatProblem).join('\n')
  }
}

const sql = '-- Händler\nCREATE TABLE händler (id int);\n'
const wide = (text: string) => Buffer.from(text, 'utf16le')
const iconv = (encoding: string, name: string) =>
  `  fix: Write it in UTF-8, as \`pg_dump --schema-only --encoding=UTF8\` does, or \`iconv -f ${encoding} -t UTF-8 ${name}\` where that is its encoding.`

test.each([
  ['UTF-8', Buffer.from(sql)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${sql}`)],
  ['lines that end as on Windows', Buffer.from(sql.replaceAll('\n', '\r\n'))],
  ['UTF-16 as Windows writes it', wide(`\uFEFF${sql}`)],
  ['UTF-16 the other way round', wide(`\uFEFF${sql}`).swap16()],
])('%s is read', async (_, bytes) => {
  expect(await say('shop.sql', bytes)).toBe('händler(id)')
})

test.each<[string, string, Uint8Array, string]>([
  [
    'Latin-1',
    'latin.sql',
    Buffer.from(sql, 'latin1'),
    `latin.sql:1:5 error Unexpected byte 0xE4, expected text in UTF-8 (database/source-not-text)\n${iconv('LATIN1', 'latin.sql')}`,
  ],
  [
    'Latin-1 after what a program could not read',
    'mixed.sql',
    Buffer.concat([Buffer.from('-- \uFFFD\n-- \n'), Buffer.from(sql, 'latin1')]),
    `mixed.sql:3:5 error Unexpected byte 0xE4, expected text in UTF-8 (database/source-not-text)\n${iconv('LATIN1', 'mixed.sql')}`,
  ],
  [
    'UTF-16 that does not say so',
    'wide.sql',
    wide('CREATE TABLE a (id int);'),
    `wide.sql:1:1 error Unexpected UTF-16 without a byte order mark, expected text in UTF-8 (database/source-not-text)\n${iconv('UTF-16LE', 'wide.sql')}`,
  ],
  [
    'half of a UTF-16 file',
    'half.sql',
    wide(`\uFEFF${sql}`).subarray(0, 9),
    `half.sql:1:1 error Unexpected bytes that are no utf-16le, expected text in UTF-8 (database/source-not-text)\n${iconv('UTF-16LE', 'half.sql')}`,
  ],
  [
    'an archive of pg_dump',
    'shop.dump',
    Buffer.from('PGDMP\x01\x0E'),
    'error Unexpected archive of pg_dump in `shop.dump`, expected a schema as text (database/source-archive)\n  fix: Make text of it: `pg_restore --schema-only --file=schema.sql shop.dump`; then give that.',
  ],
  [
    'an archive that is called SQL',
    'packed.sql',
    gzipSync(sql),
    'error Unexpected archive of gzip in `packed.sql`, expected a schema as text (database/source-archive)\n  fix: Make text of it: `gunzip --keep packed.sql`; then give that.',
  ],
  [
    'an empty file',
    'empty.sql',
    Buffer.from(''),
    'warning Unexpected file `empty.sql` without a statement, expected one that makes a schema (database/source-nothing)\n  fix: Give the file that holds the schema.',
  ],
  [
    'a file of comments',
    'words.sql',
    Buffer.from('-- CREATE TABLE a (id int);\n/* /* later */ */\n'),
    'warning Unexpected file `words.sql` without a statement, expected one that makes a schema (database/source-nothing)\n  fix: Give the file that holds the schema.',
  ],
])('%s is told', async (_, name, bytes, told) => {
  expect(await say(name, bytes)).toBe(told)
})

test('links that lead in a circle end nowhere', async () => {
  await mkdir(join(folder, 'round/inner'), {recursive: true})
  await symlink('..', join(folder, 'round/inner/up'))
  await symlink('self', join(folder, 'self'))
  await writeFile(join(folder, 'round/1_begin.sql'), 'CREATE TABLE a (id int);')
  expect(await sayOf('round')).toBe('a(id)')
  expect(await sayOf('self')).toContain('error Unexpected ELOOP while reading `self`')
})
