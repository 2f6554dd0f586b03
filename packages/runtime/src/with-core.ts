import type {Backend, Gate, Plugin, StepHandler} from './contracts.js'
import {corePlugin} from './core/core-plugin.js'

/** The given plugins with the core plugin behind them, unless it's already among them. */
export function withCore(plugins: readonly Plugin[]): readonly Plugin[] {
  const core = corePlugin()
  return plugins.some(plugin => plugin.name === core.name) ? plugins : [...plugins, core]
}

export function handlersOf(plugins: readonly Plugin[]): readonly StepHandler[] {
  return plugins.flatMap(plugin => plugin.handlers ?? [])
}

export function gatesOf(plugins: readonly Plugin[]): readonly Gate[] {
  return plugins.flatMap(plugin => plugin.gates ?? [])
}

export function backendsOf(plugins: readonly Plugin[]): readonly Backend[] {
  return plugins.flatMap(plugin => plugin.backends ?? [])
}
