import type {Plugin} from '@journeywright/runtime'
import {commandBackend, type CommandOptions} from './command/command-backend.js'

/** Brings the backend `command`: any program performs a step. */
export function backendsPlugin(options: Omit<CommandOptions, 'id'> = {}): Plugin {
  return {name: '@journeywright/backends', backends: [commandBackend(options)]}
}
