/** What is installed where something new is to be made: names that are taken, and who performs what. */
export interface Known {
  readonly agents: readonly KnownName[]
  readonly skills: readonly KnownName[]
  readonly cujs: readonly KnownName[]
  /** Plugins and their handlers, which share their names. */
  readonly plugins: readonly KnownName[]
  /** Things that domain packs know, such as `order_item`, and the pack's id. */
  readonly entities: readonly {readonly name: string; readonly pack: string}[]
  /** Skills that something here performs without a model. */
  readonly performers: readonly Performer[]
}

export interface KnownName {
  readonly id: string
  readonly name: string
  /** Who brings it: `project`, or a plugin's name. */
  readonly origin: string
  /** Skills that an agent lists; empty for the others. */
  readonly skills: readonly string[]
}

/** A skill, who takes it here, what it needs and what it makes. */
export interface Performer {
  readonly skill: string
  readonly title: string
  /** The agent that another journey has it done by, else one that lists it; null when there is none. */
  readonly agent: string | null
  /** Ids of artifacts that an earlier step must make. */
  readonly needs: readonly string[]
  readonly makes: readonly Made[]
}

export interface Made {
  readonly id: string
  /** Path template, such as `db-schema-{{workflow_id}}.json`. */
  readonly path: string
  readonly title: string
  /** Whether criteria may ask for its tables and fields. */
  readonly hasTables: boolean
}
