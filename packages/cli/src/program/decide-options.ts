import type {Command} from 'commander'
import {goOnOptions} from './go-on-options.js'

/** What every command takes that decides about a run and goes on with it. */
export function decideOptions(command: Command): Command {
  return goOnOptions(command).option('--no-run', 'record the decision, and leave the rest to `resume`')
}
