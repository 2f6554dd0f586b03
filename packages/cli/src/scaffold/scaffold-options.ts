export const scaffoldKinds = ['agent', 'skill', 'cuj', 'plugin', 'pack'] as const

/** What `journeywright new` can make. */
export type ScaffoldKind = (typeof scaffoldKinds)[number]

export interface ScaffoldOptions {
  /** One sentence or two: what it does, and when to use it. */
  readonly description?: string
  /** Skills that an agent lists; of a journey what its steps do, beside those that they need before them. */
  readonly skills?: readonly string[]
  /** Who takes the last step of a journey. */
  readonly agent?: string
  /** Of a journey, such as `CUJ-042`; the next free one by default. */
  readonly id?: string
  /** The folder that holds `agents/`, `skills/`, `cujs/` and `plugins/`, with `/`; the working folder by default. */
  readonly dir?: string
}
