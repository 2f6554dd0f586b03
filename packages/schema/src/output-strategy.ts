import type {Problem} from '@journeywright/problems'
import type {DesignReport, Migration, ProofReport} from './document.js'
import type {VerifiedSchema} from './verify-schema.js'

/** One way to hand a schema over: a specification, JSON, Prisma, a team's own. */
export interface OutputStrategy {
  /** The name that `--output` and a skill's `metadata.output` use: `prisma`. */
  readonly id: string
  /**
   * Loads what `write` and `check` would else load when they need it. Called, if at all, while something else is waited
   * for; it may be called again, and nothing is lost when it fails.
   */
  prepare?(): Promise<void>
  /**
   * Which files of the repository `write` would like to see, by their paths from its root: what it made before, what tells
   * how people work there. Default: none.
   */
  wants?(path: string): boolean
  /**
   * Which of those files it shares with people: what `write` gives in their place has what people wrote there, or it says
   * why not. Any other file that people changed is written over by force only. Default: none.
   */
  shares?(file: OutputFile): boolean
  /**
   * Where the repository has what `write` changes: folders that end in `/**`, or single files. Asked with what it wants; they
   * stand for the folder that its skill names. Default, and where there is nothing: that folder.
   */
  places?(previous: readonly OutputFile[]): readonly string[]
  /** Pure. `problems` says what the format cannot express. */
  write(input: StrategyInput): {readonly files: readonly OutputFile[]; readonly problems: readonly Problem[]}
  /** Reads the files back with the format's own reader, so that a wrong file never reaches disk. */
  check(files: readonly OutputFile[]): Promise<readonly Problem[]>
  /** What a run says at its end of what this strategy made, or why it did not. Default: nothing but the names of its files. */
  tell?(outcome: StrategyOutcome): StrategyAnswer
}

/** What came of a strategy in a run. */
export interface StrategyOutcome {
  /** Where its file, or its folder, was to be. */
  readonly path: string
  /** None where it could not make any, or nobody could save them. */
  readonly files: readonly OutputFile[]
  /** What stood in the way. */
  readonly problems: readonly Problem[]
}

export interface StrategyAnswer {
  /** For people, as Markdown. */
  readonly text: string
  /** For whoever works on from here, by names that it knows. JSON. */
  readonly results: Readonly<Record<string, unknown>>
}

export interface StrategyInput {
  readonly schema: VerifiedSchema
  /** What the repository had before. */
  readonly base?: VerifiedSchema
  /** The parts of what makes the schema, in the order in which they run; some can't be in one transaction with others. */
  readonly migrations: readonly Migration[]
  /** The repository's own folder of migrations, where `migrations` lie as files already: a strategy writes none of its own. */
  readonly migrationFolder?: string
  readonly proof?: ProofReport
  readonly report?: DesignReport
  /** Files of the repository that the strategy wants, as they were when the run began. */
  readonly previous: readonly OutputFile[]
  readonly run: StrategyRun
}

export interface StrategyRun {
  readonly id: string
  /** An ISO 8601 instant. */
  readonly createdAt: string
  readonly request: string
  /** Path of the specification that the request was read from, from the repository's root. */
  readonly spec?: string
  /** Whoever asked wants what people changed in generated text to be written over. */
  readonly force?: true
}

export interface OutputFile {
  /** Relative to the output root, always with `/`. */
  readonly path: string
  readonly content: string
}

/** What a plugin puts into its `extensions`. */
export interface StrategyExtension {
  readonly point: 'output-strategy'
  readonly id: string
  readonly value: OutputStrategy
}

export function outputStrategy(strategy: OutputStrategy): StrategyExtension {
  return {point: 'output-strategy', id: strategy.id, value: strategy}
}
