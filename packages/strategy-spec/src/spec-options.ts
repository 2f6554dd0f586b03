export interface SpecOptions {
  /**
   * Path of a Mustache template in the repository, from its root with `/`: which parts the document has, in which order,
   * and what stands around them. Default: all parts in their order.
   */
  readonly template?: string
}
