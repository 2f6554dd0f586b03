import {readFileSync} from 'node:fs'
import {embeddedPostgres} from '@journeywright/engines'
import {isError, runRules} from '@journeywright/problems'
import {lintRules, readSql} from '@journeywright/schema'
import {afterAll, describe, expect, test} from 'vitest'
import {lessons} from './lessons.js'

const engine = embeddedPostgres()
afterAll(() => engine.close())
const page = readFileSync(new URL('../../../docs/lessons.md', import.meta.url), 'utf8')

describe.each(lessons)('$title', ({title, before, sql, code, message, rule}) => {
  test('fails when PostgreSQL executes it', async () => {
    const database = await engine.open()
    expect(await database.execute(before)).toBeNull()
    expect(await database.execute(sql)).toMatchObject({code, message})
    await database.close()
  })
  test('is an error before that', async () => {
    const {model, problems} = await readSql([{path: 'up.sql', content: `${before}\n${sql}\n`}])
    const found = [...problems, ...runRules(lintRules, model)].filter(isError)
    expect(found.map(each => each.code)).toEqual([rule])
  })
  test('stands in the list of lessons', () => {
    expect(page.replaceAll(/\s+/g, ' ')).toContain(`| ${title} | \`${code}\` ${message} |`)
    expect(page).toContain(`${rule.replace('schema/', '')}.md)`)
  })
})
