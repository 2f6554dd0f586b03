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
