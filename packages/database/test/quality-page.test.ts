import {readFile, writeFile} from 'node:fs/promises'
import {qualityLines, type GateLine} from '@journeywright/database'
import {expect, test} from 'vitest'

const page = new URL('../../../docs/quality.md', import.meta.url)
const marks = /(?<=<!-- lines: [^\n]+-->\n\n)[\s\S]*?(?=\n\n<!-- \/lines -->)/

test('docs/quality.md has a row for every line; UPDATE_GOLDEN=1 writes them', async () => {
  const text = await readFile(page, 'utf8')
  const table = tableOf(qualityLines)
  if (process.env['UPDATE_GOLDEN'] === '1')
    await writeFile(
      page,
      text.replace(marks, () => table),
    )
  expect(marks.exec(await readFile(page, 'utf8'))?.[0]).toBe(table)
})

function tableOf(lines: readonly GateLine[]): string {
  const rows = lines.map(({id, title, gate, looksAt, notApplicable, advisory}) => {
    const verdict = advisory ? 'advises' : 'refuses'
    return `| \`${id}\` | ${title} | \`${gate}\` | ${looksAt} | ${notApplicable} | ${verdict} |`
  })
  return [
    '| line | title | gate | what it looks at | not applicable | when it is not met |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}
