import {formatProblem} from '@journeywright/problems'
import {checkSql} from '@journeywright/schema'
import {expect, test} from 'vitest'

test.each(['', '-- nothing\n', 'SELECT 1', 'BEGIN; SELECT 1; COMMIT;'])('accepts %j', async sql => {
  expect(await checkSql(sql, 'up.sql')).toEqual([])
})

test.each([
  ['BEGIN;\nSELECT 1;', 'up.sql:2:10 error Unexpected end of the SQL inside a transaction, expected `COMMIT`'],
  [
    "SELECT '😀';\nSELEC 1",
    'up.sql:2:1 error Unexpected SQL, expected what PostgreSQL parses; it says: syntax error at or near "SELEC"',
  ],
  [
    "SELECT '😀', 'b",
    'up.sql:1:14 error Unexpected SQL, expected what PostgreSQL parses; it says: unterminated quoted string at or near "\'b"',
  ],
])('rejects %j', async (sql, expected) => {
  const said = (await checkSql(sql, 'up.sql')).map(formatProblem)
  expect(said.map(text => text.slice(0, text.indexOf(' (')))).toEqual([expected])
})
