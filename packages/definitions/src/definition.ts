import type {Place} from '@journeywright/problems'

/** Where a definition came from. A project's own definitions shadow those of plugins. */
export interface Origin {
  readonly kind: 'project' | 'plugin'
  /** `project`, or the plugin's name. */
  readonly name: string
}

/** A piece of text and where it stands in its file. */
export interface Located {
  readonly text: string
  readonly at: Place
}

interface DefinitionBase {
  /** What other definitions and commands call it: kebab-case for agents and skills, `CUJ-008` for journeys. */
  readonly id: string
  /** The display name, such as `Database Architect`. */
  readonly name: string
  /** Other names that mean this one. */
  readonly aliases: readonly string[]
  readonly description: string
  /** Absolute path of the file. */
  readonly file: string
  /** The file's name in places and problems: the same on every machine. */
  readonly shown: string
  /** SHA-256 of the file's bytes, in hex. */
  readonly hash: string
  readonly origin: Origin
  /** `metadata:` of the front matter, every value as its source text. */
  readonly metadata: Readonly<Record<string, string>>
  /** 1-based line of the file on which its markdown begins, after the front matter; `readBody` reads it. */
  readonly bodyLine: number
  /** The sentences of a `## Conventions` section, one list item or sentence each. */
  readonly conventions: readonly Located[]
}

export interface AgentDefinition extends DefinitionBase {
  readonly kind: 'agent'
  /** Null when the key is absent, which is not the same as an empty list. Declared is not granted. */
  readonly tools: readonly string[] | null
  /** Where `tools` were read: a body names them below a heading about tools. Null when they are absent. */
  readonly toolsFrom: 'front matter' | 'body' | null
  readonly model: string | null
  /** Ids of the skills that this agent has. */
  readonly skills: readonly string[]
  readonly capabilities: readonly string[]
}

export interface SkillDefinition extends DefinitionBase {
  readonly kind: 'skill'
  readonly allowedTools: readonly string[] | null
}

/** A slash command: read as a journey of one step. */
export interface CommandDefinition extends DefinitionBase {
  readonly kind: 'command'
  /** What its user types after the command, as written: `[branch] | [--all]`. */
  readonly argumentHint: string | null
  readonly allowedTools: readonly string[] | null
  /** The agent that its front matter names. */
  readonly agent: Located | null
  readonly model: string | null
}

/** The manifest of a plugin folder or a marketplace. Agents, skills, commands and CUJs are definitions of their own. */
export interface PluginDefinition extends DefinitionBase {
  readonly kind: 'plugin'
  /** Which standard the manifest follows, by the folder it lies in. */
  readonly manifest: 'claude' | 'agent-plugin' | 'marketplace' | 'other'
  readonly version: string | null
  /** The author's name, or a marketplace's owner's. */
  readonly author: string | null
  /** Absolute path of the folder that the manifest describes. */
  readonly folder: string
  /** Paths that the manifest names for each kind, as written; a kind that it does not name has its usual folder. */
  readonly paths: PluginPaths
  /** Events that it hooks into, and files that say so. They are listed, never run. */
  readonly hooks: readonly Located[]
  /** The plugins that a marketplace lists; empty for a plugin. */
  readonly plugins: readonly ListedPlugin[]
}

export type PluginPaths = Readonly<Record<'agents' | 'skills' | 'commands', readonly Located[] | null>>

/** A plugin as its marketplace lists it. */
export interface ListedPlugin {
  readonly name: string
  /** Where its name stands, else its source. */
  readonly at: Place
  /** A path below the marketplace's folder, or where to get it from, in words. */
  readonly source: Located
  /** Absolute path of its folder; null for a plugin that lies elsewhere, which is not loaded. */
  readonly folder: string | null
  /** What the marketplace says instead of a manifest. */
  readonly paths: PluginPaths
}

export interface CujDefinition extends DefinitionBase {
  readonly kind: 'cuj'
  readonly goal: string
  readonly triggers: readonly Located[]
  readonly examplePrompts: readonly Located[]
  readonly executionMode: ExecutionMode
  /** The workflow file that the text names, as written; its steps count where the text has none. */
  readonly workflowFile: Located | null
  readonly steps: readonly CujStep[]
  readonly agentsUsed: readonly Located[]
  readonly skillsUsed: readonly Located[]
  readonly expectedOutputs: readonly Located[]
  readonly criteria: readonly Criterion[]
  readonly recovery: Recovery
  readonly links: readonly Located[]
  /** Every H2 section with its text, known or not, in the file's order. */
  readonly sections: readonly {readonly title: string; readonly text: string; readonly at: Place}[]
}

/** How a journey is meant to be run. Without a word about it: `workflow`, with an empty text and no place. */
export interface ExecutionMode {
  readonly kind: 'workflow' | 'skill-only' | 'manual-setup' | 'workflow-file' | 'unknown'
  /** As written, without the marks around it: `skill-only`, `release-flow.yaml`. */
  readonly text: string
  readonly at: Place | null
}

/** One `### Step <id>: <title>`. */
export interface CujStep {
  /** A string with ordered segments: `0`, `0.1`, `1-N`, `8+`. */
  readonly id: string
  readonly title: string
  readonly at: Place
  /** The `Agent` field, when there is one. */
  readonly agent: Located | null
  /** The `Skill` field, when there is one. */
  readonly skill: Located | null
  /** Every list item of the step that is no field, in order; display names and path names are found in these. */
  readonly actions: readonly Located[]
  /** Path templates of the `Inputs` field. */
  readonly inputs: readonly Located[]
  /** Path templates of the `Outputs` field, and those that a `Records … in` line names. */
  readonly outputs: readonly Located[]
  readonly gates: readonly CujGate[]
  /** The `Condition` field. */
  readonly condition: StepCondition | null
  /** What follows from a result: `If score < 7: Return to planner`. */
  readonly outcomes: readonly StepOutcome[]
  /** Every other named field (`Tools`, `Policy`), and what a known one says beside its values; in the text's order. */
  readonly fields: readonly StepField[]
}

export interface StepField {
  /** As written: `Default Providers`. */
  readonly name: string
  readonly value: Located
}

export interface StepOutcome {
  readonly when: StepCondition
  /** What is to happen, as written. */
  readonly action: Located
  /** The agent or the step that it names to go on with: `planner`, `1`. */
  readonly target: Located | null
}

export interface StepCondition extends Located {
  readonly expression: Condition
}

/** When a step runs. `left` is a path such as `validation_status`; prose is for a person to answer. */
export type Condition =
  | {
      readonly kind: 'compare'
      readonly left: string
      readonly operator: '==' | '!=' | '<' | '<=' | '>' | '>='
      readonly right: string | number | boolean | null
    }
  | {readonly kind: 'and' | 'or'; readonly parts: readonly Condition[]}
  | {readonly kind: 'not'; readonly part: Condition}
  | {readonly kind: 'prose'; readonly text: string}

export type CujGate =
  | {
      readonly kind: 'minimum-score'
      /** On a scale of 0 to `outOf`. */
      readonly minimum: number
      readonly outOf: number
      readonly rubric: readonly string[]
      /** How often the judged artifact may be made again; null when the text does not say. */
      readonly maxAttempts: number | null
      readonly at: Place
    }
  | {readonly kind: 'exists'; readonly path: string; readonly at: Place}
  | {readonly kind: 'schema'; readonly path: string; readonly schema: string; readonly at: Place}
  /** A gate named by a plugin, such as `schema-proof`. */
  | {readonly kind: 'named'; readonly id: string; readonly at: Place}

/** A row of the success criteria table, or an item of its list (then only `name` is filled). */
export interface Criterion {
  readonly name: string
  readonly measurement: string
  readonly target: string
  readonly at: Place
}

export interface Recovery {
  /** Retries after the first attempt of a step; null when the text does not say. */
  readonly maxRetries: number | null
  /** Waits before retry 1, 2, 3 …, in milliseconds; empty when the text does not say. */
  readonly backoffMs: readonly number[]
  readonly fallbacks: readonly {
    readonly from: string
    readonly to: string
    readonly reason: string
    /** Where `from` stands. */
    readonly at: Place
    /** Where `to` stands. */
    readonly toAt: Place
  }[]
  readonly degradation: Located | null
}

export interface Definitions {
  readonly agents: readonly AgentDefinition[]
  readonly skills: readonly SkillDefinition[]
  readonly commands: readonly CommandDefinition[]
  readonly cujs: readonly CujDefinition[]
  readonly plugins: readonly PluginDefinition[]
  /** The sentences of a project's `CONVENTIONS.md`. */
  readonly conventions: readonly Located[]
}

export type Definition = AgentDefinition | SkillDefinition | CommandDefinition | CujDefinition | PluginDefinition
