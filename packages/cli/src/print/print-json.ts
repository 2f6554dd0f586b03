import type {Writable} from 'node:stream'

/** One indented JSON document, for `--json` of a command that answers once. */
export function printJson(value: unknown, stdout: Writable): void {
  stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}
