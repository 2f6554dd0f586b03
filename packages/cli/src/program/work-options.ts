import type {Command} from 'commander'
import {collect} from './collect.js'

/** What `plan` and `run` have in common. */
export function workOptions(command: Command): Command {
  return command
    .argument('[cuj-or-request]', 'id of a CUJ, such as CUJ-008, or a request in quotes')
    .argument('[request]', 'the request, after an id')
    .allowExcessArguments(false)
    .option('--cuj <file>', 'read the CUJ from this file')
    .option('--brief <file>', 'a typed brief in JSON')
    .option('--spec <file>', 'a spec.md whose requirements are the request; the specification lands beside it')
    .option(
      '--from <source>',
      'a schema to start from: a file, a folder of migrations, the URL of a database, or `none` (default: what is here)',
    )
    .option('--output <ids>', "output strategies, comma-separated: spec, json, prisma or a plugin's")
    .option('--out <folder>', 'where to publish what was made (default: out/ of the run; `.` is the repository)')
    .option('--engine <engine>', 'where to prove: `embedded`, `pglite` or the URL of a PostgreSQL server', 'embedded')
    .option('--backend <step=backend>', 'who performs a step, as in 2=command:./design.py; once for each', collect)
}
