import {expect, test} from 'vitest'
import {filesOf} from '../files-of.js'
import {projectWith} from '../greeting-project.js'
import {command} from '../real-command.js'
import {textIn} from '../text-in.js'

const folder = '.agent-os/specs/2026-03-01-book-loans'

const spec = `# Spec Requirements Document

> Spec: Book Loans
> Created: 2026-03-01

## Overview

The library lends books to members and must know who has which book.

## Spec Scope

1. **Members** - Each member has a unique email and a name.
2. **Loans** - A member can borrow books. Each loan has a due date.

## Out of Scope

- Fines
`

const wordsOnly = `# Spec Requirements Document

> Spec: Darker Buttons
> Created: 2026-03-01

## Overview

Buttons get a darker shade of blue. No database changes are needed.
`

test('a spec.md becomes the specification of its schema, beside it', async () => {
  const project = projectWith({[`${folder}/spec.md`]: spec})
  const words = ['run', 'CUJ-008', '--spec', `${folder}/spec.md`, '--output', 'spec', '--out', '.', '--run-id', 'r1']
  const {code, out} = await command(project, ...words)
  expect({code, out}).toMatchObject({code: 0, out: expect.stringMatching(/(\d+) of \1 proved on PostgreSQL/)})
  expect(filesOf(project).filter(path => path.endsWith('database-schema.md') && !path.includes('/artifacts/'))).toEqual(
    [`${folder}/sub-specs/database-schema.md`],
  )
  const written = textIn(project, `${folder}/sub-specs/database-schema.md`)
  expect(written).toContain('spec.md')
  expect(written).toMatch(/\bloans\b/)
  expect(written).toMatch(/\bmembers\b/)
}, 180_000)

test('a spec.md without data needs is said, and nothing is written', async () => {
  const project = projectWith({[`${folder}/spec.md`]: wordsOnly})
  const {code, err} = await command(project, 'run', 'CUJ-008', '--spec', `${folder}/spec.md`, '--out', '.')
  expect(code).toBe(0)
  expect(err).toContain('nothing to do: Line ')
  expect(filesOf(project)).toEqual([`${folder}/spec.md`])
  const said = await command(project, 'run', '--spec', `${folder}/spec.md`, '--json')
  expect(said).toMatchObject({code: 0, err: ''})
  const lines = said.out.trimEnd().split('\n')
  const note = {type: 'note', text: expect.stringMatching(/^nothing to do: Line \d+/)}
  expect(lines.map(line => JSON.parse(line))).toContainEqual(note)
})

test('a spec.md that is not there is told with what to give', async () => {
  const {code, err} = await command(projectWith({}), 'run', 'CUJ-008', '--spec', 'spec.md')
  expect(code).toBe(1)
  expect(err).toContain('Unexpected ENOENT while reading the specification `spec.md`, expected a text file')
})

test('a specification of .agent-os/specs is found by its name', async () => {
  const project = projectWith({[`${folder}/spec.md`]: wordsOnly})
  for (const name of ['book-loans', '2026-03-01-book-loans']) {
    expect((await command(project, 'plan', 'CUJ-008', '--spec', name)).err).toContain('nothing to do: Line ')
  }
  expect((await command(project, 'plan', 'CUJ-008', '--spec', 'loans')).err).toContain('the specification `loans`')
})

/** What a plan of a repository with these files is: its journey, where its request lies, and what is said of it. */
async function planned(files: Readonly<Record<string, string>>, ...words: readonly string[]) {
  const {code, out} = await command(projectWith(files), 'plan', ...words, '--json')
  const {plan, notes, problems} = JSON.parse(out)
  return {code, cuj: plan?.cuj.id ?? null, spec: plan?.options.spec?.[0] ?? null, notes, problems}
}

const path = `${folder}/spec.md`

test('a specification alone says which journey is meant', async () => {
  const told = {code: 0, cuj: 'CUJ-008', spec: path, problems: []}
  expect(await planned({[path]: spec}, '--spec', path)).toMatchObject({...told, notes: []})
})

test('the only specification of a repository is the request of whoever gives none', async () => {
  const found = {code: 0, cuj: 'CUJ-008', spec: path, notes: [`takes the request from \`${path}\``], problems: []}
  expect(await planned({[path]: spec})).toMatchObject(found)
  expect(await planned({[path]: spec}, 'CUJ-008')).toMatchObject(found)
  expect(await planned({[path]: spec}, 'CUJ-008', 'Each member has a badge.')).toMatchObject({spec: null, notes: []})
})

test('of several specifications, one has to be chosen', async () => {
  const other = '.agent-os/specs/2026-03-02-fines/spec.md'
  const {code, problems} = await planned({[path]: spec, [other]: spec}, 'CUJ-008')
  expect(code).toBe(3)
  expect(problems).toEqual([
    expect.objectContaining({
      code: 'cli/which-spec',
      message: `Unexpected missing request beside 2 specifications, expected one of \`${path}\`, \`${other}\``,
      fix: `Choose one, as in \`--spec ${path}\`, or say in quotes what you want.`,
    }),
  ])
})

test('of several journeys that design a schema, one has to be named', async () => {
  const own = `# CUJ-900: Our schemas\n\n## User Goal\n\nA schema.\n\n## Trigger\n\n- "Our schema for a club"\n\n## Workflow\n\n**Execution Mode**: \`workflow\`\n\n### Step 1: Design\n\n- **Agent**: database-architect\n- **Skill**: schema-design\n- **Outputs**: \`db-schema-{{workflow_id}}.json\`\n`
  const {code, problems} = await planned({[path]: spec, 'cujs/CUJ-900-our-schemas.md': own}, '--spec', path)
  expect(code).toBe(3)
  expect(problems).toEqual([
    expect.objectContaining({
      code: 'cli/which-journey',
      message: `Unexpected journeys \`CUJ-008\`, \`CUJ-900\` for the specification \`${path}\`, expected one that designs a schema`,
    }),
  ])
})
