import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {svgDrawer} from '@journeywright/diagrams'
import {newColumn, newTable, planMigration, verifySchema} from '@journeywright/schema'
import {shopInput, shopModel} from '@journeywright/schema/testing'
import {htmlStrategy} from '@journeywright/strategy-spec'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {Browser} from 'playwright-core'
import {howToInstall, isSkipped, openBrowser} from './browser/open-browser.js'
import {lookAtPage, overflowOf, paleTexts, scrollingBoxes} from './browser/look-at-page.js'

const screenshot = new URL('../../../docs/specification-page.png', import.meta.url)

/** A shop with a name and a rule that are wider than a phone. */
async function wideShop() {
  const wide = newTable({
    name: 'audit_entries_of_everything_that_anybody_ever_changed',
    area: 'audit',
    columns: [
      newColumn('id', 'bigint', {identity: 'always'}),
      newColumn('description_of_what_was_changed_and_by_whom_it_was', 'text', {comment: 'In words. '.repeat(30)}),
    ],
    primaryKey: {name: 'pk_audit', columns: ['id']},
  })
  const verification = verifySchema({...shopModel(), tables: [...shopModel().tables, wide]}, [])
  if (!verification.ok) throw new Error('Internal error: no rule ran, and yet one failed')
  const {schema} = verification
  const {createdAt} = shopInput().run
  const {write, check} = htmlStrategy({draw: await svgDrawer()})
  const {files} = write({
    ...shopInput(),
    schema,
    migrations: [planMigration(schema, {name: '20260102030405_shop', createdAt})],
  })
  return {content: files[0]?.content ?? '', problems: await check(files)}
}

describe.skipIf(isSkipped)(`the page of a specification (needs Chromium: ${howToInstall})`, () => {
  let browser: Browser
  let folder = ''
  let url = ''

  beforeAll(async () => {
    const {content, problems} = await wideShop()
    if (problems.length > 0) throw new Error(problems.map(({message}) => message).join('\n'))
    folder = await mkdtemp(join(tmpdir(), 'page-'))
    await writeFile(join(folder, 'database-schema.html'), content)
    url = pathToFileURL(join(folder, 'database-schema.html')).href
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    if (folder !== '') await rm(folder, {recursive: true})
  })

  test.each([390, 1280])('is read without scrolling sideways on a screen of %i pixels', async width => {
    const {page} = await lookAtPage(browser, url, {width, colors: 'light'})
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    expect(await scrollingBoxes(page)).toBeGreaterThan(0)
    const headings = page.locator('h1, h2, h3')
    expect(await headings.count()).toBeGreaterThan(20)
    for (const heading of await headings.all()) expect(await heading.isVisible()).toBe(true)
    expect(await page.locator('figure svg').isVisible()).toBe(true)
  })

  test.each(['light', 'dark'] as const)('asks for nothing but itself and has contrast in %s colours', async colors => {
    const {page, others} = await lookAtPage(browser, url, {width: 1280, colors})
    expect(others).toEqual([])
    expect(await paleTexts(page)).toEqual([])
  })

  test('leads from its contents to a table, on a phone', async () => {
    const {page} = await lookAtPage(browser, url, {width: 390, colors: 'light'})
    await page.locator('nav li', {hasText: 'Table Specifications'}).locator('summary').click()
    await page.locator('nav a', {hasText: 'Table order_items'}).click()
    const heading = page.locator('h3', {hasText: 'Table order_items'})
    await expect.poll(async () => Math.round((await heading.boundingBox())?.y ?? -1)).toBeLessThan(200)
  })

  test('is on paper without its contents, and keeps the picture that the guide shows', async () => {
    const {page} = await lookAtPage(browser, url, {width: 1280, colors: 'light'})
    const shot = await page.screenshot()
    if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(screenshot, shot)
    const kept = await readFile(screenshot)
    expect([kept.readUInt32BE(16), kept.readUInt32BE(20), kept.length < 200_000]).toEqual([1280, 800, true])
    await page.emulateMedia({media: 'print'})
    expect(await page.locator('nav').isVisible()).toBe(false)
    expect(await page.locator('h2').first().isVisible()).toBe(true)
  })
})
