import type {AgentDefinition, Located, SkillDefinition} from '@journeywright/definitions'
import type {Problem} from '@journeywright/problems'
import type {PlannedStep} from './plan.js'

/** A plain object made by a function that takes its own options; a config file imports it as a value. */
export interface Plugin {
  readonly name: string
  /** Folders holding `agents/`, `skills/`, `cujs/`. */
  readonly definitions?: readonly URL[]
  /** Built-in performers. */
  readonly handlers?: readonly StepHandler[]
  readonly gates?: readonly Gate[]
  /** Performers that a step chooses by name: `command:./design.py` is the backend `command` with the target `./design.py`. */
  readonly backends?: readonly Backend[]
  /** Values for the extension points that other plugins open, such as `output-strategy`. */
  readonly extensions?: readonly Extension[]
}

export interface Extension {
  readonly point: string
  readonly id: string
  readonly value: unknown
}

/** What a skill does, without a model. */
export interface StepHandler {
  readonly id: string
  readonly performs: {
    readonly skills?: readonly string[]
    /** For steps that name an agent and no skill. */
    readonly agents?: readonly string[]
    /** Every skill that declares `metadata.output`. */
    readonly output?: true
  }
  /** Artifact ids that it reads; an earlier step must make them. A trailing `?` marks one that it can do without. */
  readonly needs?: readonly string[]
  readonly produces: readonly ArtifactContract[]
  /** Gates that its artifacts must always pass, whether the CUJ names them or not. */
  readonly gates?: readonly {readonly gate: string; readonly judges: readonly string[]}[]
  /** Looked at while planning: what of the agent's and skill's words, or of the brief, this handler cannot follow. */
  review?(step: StepReview): readonly Problem[]
  perform(task: StepTask, context: HandlerContext): Promise<Outcome>
}

export interface StepReview {
  readonly agent: AgentDefinition | null
  readonly skill: SkillDefinition | null
  /** What the step's skill, its agent and the repository ask of everybody; the nearest first. */
  readonly conventions: readonly Located[]
  readonly request: string
  readonly brief: unknown
}

/** What a handler promises to make. */
export interface ArtifactContract {
  /** Names the artifact across steps: `schema-document`. */
  readonly id: string
  /** Path template; the CUJ's own wording wins where it names one. A trailing `**` means any number of files below. */
  readonly path: string
  readonly mediaType: string
  readonly title: string
  readonly schema?: object
  /** Words of success criteria to the JSON path that they mean: `{fields: 'tables[].columns'}`. */
  readonly fields?: Readonly<Record<string, string>>
  /** False for what later steps read and nobody is handed, such as a rating. Default true. */
  readonly deliverable?: boolean
  /** True for what is made only where there is something to put into it: its absence is no failure. */
  readonly optional?: true
}

/** A file's worth of result. It is data: never an instruction and never a file name that has not been checked. */
export interface Artifact {
  /** The contract's id. */
  readonly id: string
  /** Relative, with `/`, placeholders filled in. */
  readonly path: string
  readonly content: string
}

/** Everything that a performer gets. JSON, so that a command or a model can get the same. */
export interface StepTask {
  /** Idempotency key: `step@epoch#attempt`. */
  readonly key: string
  readonly runId: string
  readonly workflowId: string
  readonly planId: string
  /** ISO 8601; the same for the whole run. */
  readonly createdAt: string
  readonly step: PlannedStep
  readonly agent: AgentDefinition | null
  readonly skill: SkillDefinition | null
  readonly request: string
  readonly brief: unknown
  readonly options: Readonly<Record<string, readonly string[]>>
  readonly inputs: readonly Artifact[]
  /** Where each output belongs, placeholders filled in. */
  readonly outputs: readonly {readonly id: string; readonly path: string}[]
  /** What gates and people said of earlier tries, newest last. */
  readonly feedback: readonly string[]
  /** What this step made in earlier tries, oldest first. */
  readonly previous: readonly Artifact[]
  /** What people have answered to the questions of this step, in earlier tries, and of those that it depends on; oldest first. */
  readonly answers: readonly Answer[]
  /** What a model or command may use: what the agent declares, the step allows and the policy grants. Nothing by default. */
  readonly tools: readonly string[]
  /** The whole plan's steps, for performers that plan or rate. */
  readonly steps: readonly PlannedStep[]
}

export interface HandlerContext {
  readonly signal: AbortSignal
  /** All values of an extension point, in plugin order. */
  extensions(point: string): readonly Extension[]
  /** All agents and skills that are loaded, for performers that choose among them. */
  readonly agents: readonly AgentDefinition[]
  readonly skills: readonly SkillDefinition[]
  /** The repository's; `conventionsFor` gives those of a step. */
  readonly conventions: readonly Located[]
  /** One line for a person who waits, such as `proof 12 of 60`. */
  progress(message: string): void
}

export type Outcome = OutcomeBody & {
  /** What this try has used; counts against the run's budget. */
  readonly usage?: Usage
}

export type OutcomeBody =
  | {readonly kind: 'done'; readonly artifacts: readonly Artifact[]; readonly notes?: readonly string[]}
  | {readonly kind: 'transient'; readonly reason: string; readonly retryAfterMs?: number}
  /**
   * `final`: another try, or another agent, would fail the same way, such as a server that can't be reached. The step
   * waits for a person at once, who can mend that and resume.
   * `gone`: this agent can't try again, such as a command that isn't there; the next one takes over at once.
   */
  | {readonly kind: 'failed'; readonly problems: readonly Problem[]; readonly final?: true; readonly gone?: true}
  | {readonly kind: 'needs-input'; readonly questions: readonly InputQuestion[]}

export interface Usage {
  readonly tokens?: number
  /** In the currency that the budget counts in. */
  readonly cost?: number
}

/** A person's answer to a question that a performer has asked. */
export interface Answer {
  /** The question's id. */
  readonly question: string
  readonly text: string
  /** Whoever answered, by the name that they gave. */
  readonly by: string
}

export interface InputQuestion {
  readonly id: string
  readonly text: string
  readonly why: string
}

export interface Gate {
  readonly id: string
  judge(artifacts: readonly Artifact[], context: GateContext): Promise<Verdict>
}

export interface GateContext {
  readonly runId: string
  readonly step: PlannedStep
  /** Ids of the artifacts to judge. The gate also gets what its own step made, such as a rating. */
  readonly judges: readonly string[]
  /** Options of the planned gate, such as `{minimum: 7}`. */
  readonly options: Readonly<Record<string, unknown>>
  /** What the step was given, to compare with. */
  readonly inputs: readonly Artifact[]
  /** What the run was asked with; null for a request in words alone. */
  readonly brief: unknown
  /** What the step's skill, its agent and the repository ask of everybody; the nearest first. */
  readonly conventions: readonly Located[]
  /** The text of a file of the project, such as a JSON Schema that the CUJ names; null when there is none. */
  projectFile(path: string): Promise<string | null>
}

export interface Verdict {
  readonly status: 'passed' | 'failed' | 'warning'
  readonly score?: number
  readonly problems: readonly Problem[]
  /** What a checklist has looked at, line by line. */
  readonly lines?: readonly VerdictLine[]
}

export interface VerdictLine {
  readonly id: string
  readonly title: string
  /** `exempt`: whoever asked has said that it needn't be met, and why. */
  readonly status: 'met' | 'not met' | 'not applicable' | 'exempt'
  /** True: it's told, and refuses nothing. */
  readonly advisory?: true
  /** What was counted and found, in a sentence without full stop. */
  readonly evidence: string
}

/** Performs a step with something else than a built-in handler: a command, an agent CLI, a model. */
export interface Backend {
  readonly id: string
  /**
   * Yields progress while it works and then exactly one outcome; the runtime checks both, as it would a stranger's. What it
   * throws is a failed try. When the signal aborts it has to end, and to leave no process behind.
   */
  perform(task: StepTask, context: BackendContext): AsyncIterable<BackendEvent | Outcome>
}

export interface BackendContext {
  /** What follows the backend's name: `./design.py` of `command:./design.py`. Empty when nothing does. */
  readonly target: string
  /** Absolute path of the project. */
  readonly folder: string
  /** Aborts when the step is stopped or its time is over. */
  readonly signal: AbortSignal
  /** Milliseconds that the step has. */
  readonly timeoutMs: number
}

export interface BackendEvent {
  readonly kind: 'progress'
  readonly message: string
}

/** A part of `report.md`: what a plugin has to say of a finished run. Extension point `report-section`. */
export interface ReportSection {
  readonly id: string
  /** Lower comes first; the runtime's own sections are verdict 0, criteria 50 and files 100. */
  readonly order: number
  /** Markdown below an H2 `title`; null when there is nothing to say. */
  write(artifacts: readonly Artifact[]): {readonly title: string; readonly markdown: string} | null
}
