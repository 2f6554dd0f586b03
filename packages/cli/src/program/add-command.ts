import type {Command} from 'commander'
import type {Terminal} from '../terminal.js'

/** Adds one command with its help. Its action leaves the exit code with `end`, and loads what it needs only then. */
export type AddCommand = (program: Command, terminal: Terminal, end: (code: number) => void) => void
