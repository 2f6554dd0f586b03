// Promise: the database that Prisma's own schema engine makes of our schema.prisma has the catalog of our SQL, but for what is
// listed by name and reason in packages/cli/fixtures/prisma-catalog; and Prisma finds nothing to change in the one that our SQL
// makes. Prints the table of what differs, which docs/prisma.md shows: `npm run check:prisma-catalog`.
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const home = fileURLToPath(new URL('../packages/cli/', import.meta.url))
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url))

const words = ['run', '--config', '../../vitest.config.ts', '--root', '.', 'test/prisma/catalog.test.ts']
const {status} = spawnSync(process.execPath, [vitest, ...words], {cwd: home, stdio: 'inherit'})
console.log(readFileSync(`${home}fixtures/prisma-catalog/table.txt`, 'utf8'))
process.exitCode = status === 0 ? 0 : 1
