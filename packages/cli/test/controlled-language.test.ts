import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'

const folder = mkdtempSync(join(tmpdir(), 'controlled-language-'))
const sql = `CREATE TABLE clubs (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL);
CREATE TABLE players (
  shirt_no integer PRIMARY KEY,
  club_id bigint REFERENCES clubs (id) ON DELETE CASCADE
);
`
const text = `A club is kept in \`clubs\`.
Each club has:
- a name (text)

A player is kept in \`players\`.
Each player has:
- a shirt_no (whole number, key)
- an optional club_id (refers to a club, on delete cascade)
`

test('a schema is printed in the controlled language, and its text is designed to the same tables', async () => {
  writeFileSync(join(folder, 'clubs.sql'), sql)
  expect(await say(folder, ['design', '--to-cnl', 'clubs.sql'])).toEqual({code: 0, out: text, err: ''})
  const {out} = await say(folder, ['design', text, '--strict'])
  expect(out).toContain('clubs (id, name)\n  players (shirt_no, club_id -> clubs)')
})

test('a sentence outside of the language is named with its place, and nothing is designed', async () => {
  const {code, out, err} = await say(folder, ['design', 'Each club has a name.\nFans gather on Sundays.', '--strict'])
  expect({code, out}).toEqual({code: 1, out: ''})
  expect(err).toContain('request:2:1 error Unexpected sentence "Fans gather on Sundays."')
})
