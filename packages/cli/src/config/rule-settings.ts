import type {Severity} from '@journeywright/problems'

/** How severe findings are, by the code of their rule with or without its area; `off` asks a rule not at all. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>

export const ruleLevels: readonly (Severity | 'off')[] = ['off', 'info', 'warning', 'error']
