/** Relative to the output root; a run inside a repository with a spec.md puts it beside that. */
export const specificationPath = 'database-schema.md'
