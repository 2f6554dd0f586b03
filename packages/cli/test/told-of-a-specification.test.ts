import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {projectWith} from './greeting-project.js'
import {command} from './real-command.js'

const folder = '.agent-os/specs/2026-03-01-book-loans'
const path = `${folder}/sub-specs/database-schema.md`
const spec = `# Spec Requirements Document

> Spec: Book Loans
> Created: 2026-03-01

## Spec Scope

1. **Members** - Each member has a unique email and a name.
2. **Loans** - A member can borrow books. Each loan has a due date.
`

test('a run that a specification asked for tells at its end what came of it, to people and to programs', async () => {
  const project = projectWith({[`${folder}/spec.md`]: spec})
  const run = ['run', 'CUJ-008', '--spec', `${folder}/spec.md`, '--output', 'spec', '--out', '.']
  const {out} = await command(project, ...run, '--run-id', 'r1')
  const told = out.slice(out.indexOf('DATABASE SCHEMA CREATED'))
  expect(told).toMatch(new RegExp(String.raw`^DATABASE SCHEMA CREATED\n\nFile: ${path} \(version 1\.0\.0\)\n`))
  expect(told).toMatch(/\nStatus: Complete; (\d+) of \1 proved on PostgreSQL/)
  expect(told.match(/^- .*$/gm)).toHaveLength(4)

  const file = join(project, path)
  const document = readFileSync(file, 'utf8')
  writeFileSync(file, document.replace('## Data Dictionary', '## Dictionary'))
  const edited = await command(project, ...run, '--run-id', 'r2')
  expect(edited.out.slice(edited.out.indexOf('DATABASE SCHEMA CREATION FAILED')).split('\n')).toEqual(
    expect.arrayContaining([
      `File Path: ${path}`,
      'Resolution Required:',
      expect.stringMatching(/^Status: BLOCKED - /),
    ]),
  )

  writeFileSync(file, document)
  const json = await command(project, ...run, '--run-id', 'r3', '--json')
  const lines: readonly Record<string, unknown>[] = json.out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(lines.filter(({type}) => type === 'answer')).toMatchObject([
    {
      strategy: 'spec',
      text: expect.stringMatching(/^\*\*DATABASE SCHEMA CREATED\*\*\n/),
      results: {database_schema_path: path, validation_status: {status: 'proved'}},
    },
  ])
}, 240_000)
