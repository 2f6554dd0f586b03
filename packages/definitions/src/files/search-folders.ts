import type {Definition} from '../definition.js'

/** Where definitions of one kind lie, relative to a root. */
export interface SearchFolder {
  readonly kind: Exclude<Definition['kind'], 'plugin'>
  readonly path: string
}

/** The folder of each kind in every root. */
export const usualFolders: readonly SearchFolder[] = [
  {kind: 'agent', path: 'agents'},
  {kind: 'skill', path: 'skills'},
  {kind: 'command', path: 'commands'},
  {kind: 'cuj', path: 'cujs'},
]

/** Where other tools keep them in a project. */
export const projectFolders: readonly SearchFolder[] = [
  {kind: 'agent', path: '.claude/agents'},
  {kind: 'skill', path: '.claude/skills'},
  {kind: 'command', path: '.claude/commands'},
  {kind: 'cuj', path: '.claude/docs/cujs'},
  {kind: 'agent', path: '.agents/agents'},
  {kind: 'skill', path: '.agents/skills'},
  {kind: 'command', path: '.agents/commands'},
  {kind: 'agent', path: '.github/agents'},
]
