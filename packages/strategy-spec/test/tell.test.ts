import type {Problem} from '@journeywright/problems'
import type {ProofReport} from '@journeywright/schema'
import {shopInput} from '@journeywright/schema/testing'
import {specStrategy} from '@journeywright/strategy-spec'
import {expect, test} from 'vitest'
import {writeDocument} from './write-document.js'

const {tell} = specStrategy()
const path = '.agent-os/specs/2026-01-02-shop/sub-specs/database-schema.md'
const proof: ProofReport = {judge: 'PostgreSQL 18.4 (embedded)', passed: 40, total: 41, problems: [], proofs: []}

test('a document is told with its sections, figures and what to do next', () => {
  const content = writeDocument({...shopInput(), proof}).document
  expect(tell?.({path, files: [{path, content}], problems: []}).text).toBe(`**DATABASE SCHEMA CREATED**

**File:** ${path} (version 1.0.0)
**Sections:** Schema Overview, Table Specifications, Migration Procedures, Indexing Strategy, Foreign Key Relationships, Data Integrity and Validation, Performance Considerations, Data Dictionary, Proof, Assumptions and Open Questions, Notes
**Status:** Complete; 40 of 41 proved on PostgreSQL 18.4 (embedded)
**Tables:** 3 new of 3, with 15 columns and 3 relationships
**Migrations:** 20260102030405_shop, forward and back, with validation queries
**Performance:** 2 indexes with reasons, 1 query pattern with what serves them

**Next Steps:**
- Review ${path} for business rules that are wrong or missing, and its 2 assumptions and open questions.
- Have whoever runs the database agree to 20260102030405_shop: what it locks, what going back loses.
- Build from ${path}; remarks go between its keep marks.
- Apply and roll back in development, and run the validation queries, before production.`)
})

test('the next agent gets what is in the document by name, and nothing that people wrote into it', () => {
  const note = '- **`x` → `y`** (`fk`, by `z`)\n  - **Cardinality**: none\n  - **Delete behaviour**: CASCADE, no\n'
  const content = writeDocument(shopInput()).document.replace(
    '<!-- keep:relationships -->\n',
    `<!-- keep:relationships -->\n${note}`,
  )
  const answer = tell?.({path, files: [{path, content}], problems: []})
  const results: Readonly<Record<string, unknown>> = answer?.results ?? {}
  expect(results).toMatchObject({
    database_schema_path: path,
    migration_procedures: [
      {
        name: '20260102030405_shop',
        forward: expect.stringContaining('CREATE TABLE public.orders'),
        rollback: expect.stringContaining('DROP TABLE public.orders;'),
      },
    ],
    table_specifications: [
      {name: 'users', isNew: true, columns: [{name: 'id', type: 'bigint'}, {}, {}, {}]},
      {name: 'orders', sql: expect.stringMatching(/^CREATE TABLE public\.orders/)},
      {name: 'order_items'},
    ],
    performance_optimizations: {indexes: [{table: 'users'}, {table: 'orders'}], targets: []},
    validation_status: {status: 'checked', judge: null},
  })
  expect(results['relationship_mappings']).toEqual([
    {
      name: 'fk_users_manager',
      from: 'users',
      to: 'users',
      columns: ['manager_id'],
      cardinality: 'any number of rows of users to at most one row of users',
      onDelete: 'set null',
    },
    expect.objectContaining({from: 'orders', to: 'users'}),
    expect.objectContaining({from: 'order_items', to: 'orders'}),
  ])
})

test('a document without figures of proofs still names the server', () => {
  const {document} = writeDocument({...shopInput(), proof})
  const content = document.replace(/## Proof\n[\s\S]*?(?=\n## )/, '')
  expect(tell?.({path, files: [{path, content}], problems: []}).text).toContain(
    '**Status:** Complete; read back; executed on PostgreSQL 18.4 (embedded)\n',
  )
})

test('a document that could not be made is told with its path, what is wrong and what mends it', () => {
  const problem: Problem = {
    code: 'spec/edited-text',
    severity: 'error',
    message: 'Unexpected change inside of what is generated below `Notes`',
    fix: 'Move the change.',
  }
  const {text, results} = tell?.({path, files: [], problems: [problem, {...problem, severity: 'info'}]}) ?? {}
  expect(text).toBe(`**DATABASE SCHEMA CREATION FAILED**

**Error:** Unexpected change inside of what is generated below \`Notes\`
**File Path:** ${path}
**Issue:** what stands in the document (spec/edited-text)

**Resolution Required:**
- Move the change.

**Status:** BLOCKED - nothing was written to ${path}, and nothing may be built from it until this is mended`)
  expect(results).toMatchObject({database_schema_path: null, validation_status: {status: 'blocked'}})
})
