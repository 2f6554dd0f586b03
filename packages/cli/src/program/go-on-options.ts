import type {Command} from 'commander'

/** What every command that goes on with a run takes. */
export function goOnOptions(command: Command): Command {
  return command
    .allowExcessArguments(false)
    .option(
      '--engine <engine>',
      'where to prove, if not as the run began: `embedded`, `pglite` or the URL of a PostgreSQL server',
    )
    .option('--json', 'print one JSON object a line: every event, then problems')
    .option('--quiet', 'print problems and the summary only')
}
