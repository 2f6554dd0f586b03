import type {StrategyInput} from '@journeywright/schema'

/** What the document is called, wherever it lies. */
export const specificationName = 'database-schema.md'

/** Relative to the output root: in `sub-specs` beside the specification that asked, else at the root. */
export function specificationPath({run: {spec}}: Pick<StrategyInput, 'run'>): string {
  if (spec === undefined || isOutside(spec)) return specificationName
  return `${spec.slice(0, spec.lastIndexOf('/') + 1)}sub-specs/${specificationName}`
}

/** The output root is the only place that an output may be in. */
function isOutside(path: string): boolean {
  return path.startsWith('/') || path.split('/').includes('..') || /^[A-Za-z]:/.test(path)
}

/** True for what this strategy writes, wherever it lies, and for specifications of requirements. */
export function isWanted(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name === 'spec.md' || path === specificationName || path.endsWith(`sub-specs/${specificationName}`)
}

export function isSpecification({path}: {readonly path: string}): boolean {
  return path.endsWith(specificationName)
}
