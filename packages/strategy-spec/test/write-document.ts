import {planMigration, verifySchema, type SchemaModel, type StrategyInput} from '@journeywright/schema'
import {shopInput} from '@journeywright/schema/testing'
import {specStrategy} from '@journeywright/strategy-spec'

/** The shop's input with another model, and whatever else is given. */
export function inputFor(model: SchemaModel, given: Partial<StrategyInput> = {}): StrategyInput {
  const schema = verified(model)
  const migration = planMigration(schema, {name: '20260102030405_shop', createdAt: '2026-01-02T03:04:05.000Z'})
  return {...shopInput(), schema, migrations: [migration], ...given}
}

export function verified(model: SchemaModel) {
  const verification = verifySchema(model, [])
  if (!verification.ok) throw new Error('Internal error: no rule ran, and yet one failed')
  return verification.schema
}

/** The document that the strategy writes. */
export function writeDocument(input: StrategyInput) {
  const {files, problems} = specStrategy().write(input)
  return {files, problems, document: files[0]?.content ?? ''}
}

/** What is below a heading, up to the next of the same level or above, without the place for people at its end. */
export function sectionOf(document: string, heading: string): string {
  const start = document.indexOf(`\n${heading}\n`)
  if (start === -1) return ''
  const rest = document.slice(start + heading.length + 2)
  const level = heading.slice(0, heading.indexOf(' ')).length
  const end = rest.search(new RegExp(`^#{1,${level}} `, 'm'))
  return rest
    .slice(0, end === -1 ? undefined : end)
    .trim()
    .replace(/\n\n<!-- keep:(\S+) -->\n<!-- \/keep:\1 -->$/, '')
}
