import {unknownName, type Problem} from '@journeywright/problems'
import type {ScaffoldKind} from './scaffold-options.js'

/** Every sentence about making something new, alphabetical. */

export function alreadyThere(path: string): Problem {
  return error('cli/already-there', {
    message: `Unexpected \`${path}\` that is there already, expected a free path`,
    fix: 'Choose another name, or move what is there; nothing was written.',
  })
}

export function badId(id: string): Problem {
  return error('cli/wrong-id', {
    message: `Unexpected id \`${id}\`, expected one such as \`CUJ-042\``,
    fix: 'Write `CUJ-` and a number, or leave `--id` out for the next free one.',
  })
}

export function badName(kind: ScaffoldKind, name: string): Problem {
  const shown = name.length > 70 ? `${name.slice(0, 64)}…` : name
  const better = kebab(name)
  return error('cli/wrong-name', {
    message: `Unexpected name \`${shown}\`, expected lower-case words joined by \`-\`, at most 64 characters, that no system reserves`,
    fix: better === name || better === '' ? `Choose another name for the ${kind}.` : `Use \`${better}\`.`,
  })
}

export function longDescription(length: number): Problem {
  return error('cli/wrong-description', {
    message: `Unexpected description of ${length} characters, expected at most 1,024`,
    fix: 'Say what it does and when to use it; the rest belongs into the body.',
  })
}

export function noPerformedSkill(name: string, performed: readonly string[]): Problem {
  return {
    code: 'scaffold/nothing-performs',
    severity: 'warning',
    message: `Unexpected agent \`${name}\` without a skill that something here performs, expected one: a plan stops at a step that names this agent alone`,
    fix: `Add one of ${list(performed)} to its \`skills\`, or name one in the step's \`Skill\` field, or make a plugin with a handler: \`journeywright new plugin ${name}-work\`.`,
  }
}

export function nothingPerforms(skill: string, performed: readonly string[]): Problem {
  return {
    code: 'scaffold/nothing-performs',
    severity: 'warning',
    message: `Unexpected skill \`${skill}\` that nothing here performs, expected one of ${list(performed)}: a plan stops at its step`,
    fix: `Use one of these, or make a plugin with a handler whose \`performs\` names \`${skill}\`: see \`journeywright new plugin --help\`.`,
  }
}

export function takenEntity(entity: string, pack: string, name: string): Problem {
  return error('cli/taken-name', {
    message: `Unexpected name \`${entity}\` of a new pack, expected a thing that no other pack knows: \`${pack}\` has it`,
    fix: `Use another, such as \`our-${name}\`, or copy that pack and change it.`,
  })
}

export function takenId(id: string, origin: string, free: string): Problem {
  return error('cli/taken-id', {
    message: `Unexpected id \`${id}\`, expected one that is free: ${ownerOf(origin)} has it`,
    fix: `Use \`--id ${free}\`, or leave it out.`,
  })
}

export function takenName(kind: ScaffoldKind, taken: string, origin: string, name: string): Problem {
  return error('cli/taken-name', {
    message: `Unexpected name \`${taken}\` of a new ${kind}, expected one that is free: ${ownerOf(origin)} has it`,
    fix: `Use another, such as \`our-${name}\`; to change the one that is there, write a file of its name.`,
  })
}

export function unknownOf(kind: 'agent' | 'skill', name: string, known: readonly string[]): Problem {
  return error(`cli/unknown-${kind}`, {
    message: unknownName(kind, name, known),
    fix: `See \`journeywright list ${kind}s\`, or make it first: \`journeywright new ${kind} ${kebab(name) || 'NAME'}\`.`,
  })
}

export function unwritable(path: string, code: string): Problem {
  return error('cli/unwritable', {
    message: `Unexpected ${code} while writing \`${path}\`, expected a place that may be written to`,
    fix: 'Make room, or make the folder one that you may write to, and say it again.',
  })
}

export function uselessOption(option: string, kind: ScaffoldKind): Problem {
  return error('cli/usage', {
    message: `Unexpected option \`${option}\` of a new ${kind}, expected it of ${option === '--skill' ? 'an agent or a cuj' : 'a cuj'} alone`,
    fix: 'Leave it out.',
  })
}

function error(code: string, rest: Omit<Problem, 'code' | 'severity'>): Problem {
  return {code, severity: 'error', ...rest}
}

function ownerOf(origin: string): string {
  return origin === 'project' ? 'this folder' : `\`${origin}\``
}

function list(names: readonly string[]): string {
  return names.map(name => `\`${name}\``).join(', ')
}

function kebab(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '')
    .slice(0, 64)
    .replace(/-+$/, '')
}
