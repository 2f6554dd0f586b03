import {execFileSync} from 'node:child_process'
import {expect, test} from 'vitest'
import {projectWith} from '../greeting-project.js'
import {command} from '../real-command.js'
import {textIn} from '../text-in.js'

const schema = `CREATE TABLE users (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  email text NOT NULL UNIQUE,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE products (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL,
  price numeric(12, 2) NOT NULL CHECK (price >= 0),
  created_at timestamptz NOT NULL DEFAULT now()
);
`

const ask = (...words: readonly string[]) => ['run', 'CUJ-008', ...words, '--out', '.', '--quiet']

function git(cwd: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org']
  return execFileSync('git', [...who, ...args], {cwd, encoding: 'utf8', stdio: 'pipe'})
}

test.each([
  ['which nothing outranks', ['--output', 'spec']],
  ['beside a Prisma schema that knows no checks', ['--output', 'json,prisma']],
])(
  'migrations that go on from a dump, %s, are no schema of their own, and the next words build on both',
  async (_, output) => {
    const project = projectWith({'db/schema.sql': schema, '.gitignore': '.journeywright/runs/\n.claude/\n'})
    git(project, 'init')
    expect(await command(project, ...ask('add subscriptions', ...output))).toMatchObject({code: 0})
    expect(await command(project, ...ask('add subscriptions', ...output, '--check'))).toMatchObject({code: 0})
    git(project, 'add', '-A')
    git(project, 'commit', '-m', 'subscriptions')

    expect(await command(project, ...ask('add product reviews', ...output))).toMatchObject({code: 0})
    const changed = git(project, 'diff', '--name-only').trim().split('\n')
    expect(changed.filter(path => /subscription|products\/(?:entity|indexes)|^db\//.test(path))).toEqual([])
    const [migration = ''] = git(project, 'ls-files', '-o', '--exclude-standard', 'migrations/*_reviews/up.sql').split(
      '\n',
    )
    const sql = textIn(project, migration)
    expect(sql).toContain('CREATE TABLE public.reviews (')
    expect(sql).not.toMatch(/CREATE TABLE public\.(?:subscriptions|users|products) /)
  },
  300_000,
)
