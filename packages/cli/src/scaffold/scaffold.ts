import {isError} from '@journeywright/problems'
import {newAgent} from './agent/new-agent.js'
import {checkName} from './check-name.js'
import {newCuj} from './cuj/new-cuj.js'
import type {Known} from './known.js'
import {newPack} from './pack/new-pack.js'
import {newPlugin} from './plugin/new-plugin.js'
import type {ScaffoldKind, ScaffoldOptions} from './scaffold-options.js'
import type {Scaffolded} from './scaffolded.js'
import {newSkill} from './skill/new-skill.js'

type Make = (name: string, options: ScaffoldOptions, known: Known) => Scaffolded

const makers: Readonly<Record<ScaffoldKind, Make>> = {
  agent: newAgent,
  skill: newSkill,
  cuj: newCuj,
  plugin: newPlugin,
  pack: newPack,
}

/** The files of a new definition, and what a plan would miss of it. Pure: whoever calls it writes them. */
export function scaffold(kind: ScaffoldKind, name: string, options: ScaffoldOptions, known: Known): Scaffolded {
  const problems = checkName(kind, name, options, known)
  if (problems.some(isError)) return {files: [], problems, next: []}
  const made = makers[kind](name, options, known)
  const all = [...problems, ...made.problems]
  return all.some(isError) ? {files: [], problems: all, next: []} : {...made, problems: all}
}
