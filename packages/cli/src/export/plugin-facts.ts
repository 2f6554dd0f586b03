/** What a manifest says of a plugin. Everything but the first four is left out where nobody says it. */
export interface PluginFacts {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly author: Author
  readonly homepage?: string
  readonly repository?: string
  readonly license?: string
  readonly keywords?: readonly string[]
}

export interface Author {
  readonly name: string
  readonly email?: string
  readonly url?: string
}
