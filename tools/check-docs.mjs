// Promise: what the documentation points at exists. Relative links and their headings resolve, every `journeywright …` and
// `npm run …` in it is a command with such options, and docs/dependencies.md explains each third-party package, no more. So does
// docs/schemas.md with each JSON Schema. A page that shows a file shows it as it is, and one that names a
// test of a file names one that is there. docs/seeds.md answers every promise of the documents that the project grew from.
import {fileURLToPath} from 'node:url'
import {checkCommands} from './docs/check-commands.mjs'
import {checkDependencies} from './docs/check-dependencies.mjs'
import {checkLinks} from './docs/check-links.mjs'
import {checkSchemas} from './docs/check-schemas.mjs'
import {checkSeeds} from './docs/check-seeds.mjs'
import {checkShown} from './docs/check-shown.mjs'
import {checkTests} from './docs/check-tests.mjs'
import {readPages} from './docs/read-pages.mjs'

const root = process.env['DOCS_ROOT'] ?? fileURLToPath(new URL('..', import.meta.url))
const pages = readPages(root)
const checks = [checkLinks, checkCommands, checkDependencies, checkSchemas, checkSeeds, checkShown, checkTests]
const wrong = checks.flatMap(check => check(root, pages))

for (const sentence of wrong) console.error(sentence)
console.log(`${pages.length} pages, ${wrong.length} wrong`)
process.exitCode = wrong.length > 0 || pages.length === 0 ? 1 : 0
