import {newCuj} from '../cuj/new-cuj.js'
import type {Known, KnownName} from '../known.js'
import {configText} from '../plugin/config-text.js'
import type {NewFile} from '../scaffolded.js'
import {skillText} from '../skill/skill-text.js'
import {titleOf} from '../text/title-of.js'
import {architectText} from './architect-text.js'
import {editorSettings} from './editor-settings.js'
import {workflowText} from './workflow-text.js'

const architect = 'database-architect'
const rules = 'house-rules'
const journey = 'first-design'

export interface InitFiles {
  readonly files: readonly NewFile[]
  /** What the folder has already under another path, as `list` shows it. */
  readonly kept: readonly string[]
  /** The first journey's id. */
  readonly cuj: string
}

/** What a repository begins with. `project` is its name for people. Pure; whoever calls it leaves alone what is there. */
export function initFiles(project: string, known: Known, version: string): InitFiles {
  const first = ownOf(known.cujs, ({name}) => name === titleOf(journey))
  const made = newCuj(journey, {skills: ['diagram-generator'], description: goal(project)}, known)
  const agent = ownOf(known.agents, ({id}) => id === architect)
  const skill = ownOf(known.skills, ({id}) => id === rules)
  return {
    files: [
      ...(agent ? [] : [{path: `agents/${architect}.md`, content: architectText(project, [rules])}]),
      ...(skill
        ? []
        : [{path: `skills/${rules}/SKILL.md`, content: skillText(rules, {description: rulesOf(project)})}]),
      ...(first ? [] : made.files),
      {path: 'journeywright.config.ts', content: configText([])},
      {path: '.github/workflows/journeywright.yml', content: workflowText(version)},
      {path: '.vscode/settings.json', content: editorSettings()},
    ],
    kept: [agent, skill, first].flatMap(each => (each ? [each.id] : [])),
    cuj: first?.id ?? /CUJ-\d+/.exec(made.files[0]?.path ?? '')?.[0] ?? '',
  }
}

function ownOf(names: readonly KnownName[], isWanted: (name: KnownName) => boolean): KnownName | undefined {
  return names.find(each => each.origin === 'project' && isWanted(each))
}

function goal(project: string): string {
  return `Get from one sentence to a first database design for ${project}, with a picture that a team can talk about.`
}

function rulesOf(project: string): string {
  return `House rules of ${project} for every table. Use it in every step that designs tables or changes them.`
}
