import type {SpecLine} from './spec-lines.js'

export type SpecKind = 'requirement' | 'data-model' | 'business-rule' | 'performance'

const kinds: readonly (readonly [RegExp, SpecKind | 'out-of-scope' | 'aside' | 'other'])[] = [
  [/\b(?:out of scope|out-of-scope|non-?goals?|not in scope|excluded|future work)\b/i, 'out-of-scope'],
  [
    /\b(?:endpoints?|routes?|error handling|integration|architecture|tests?|deliverables?|design patterns?)\b/i,
    'aside',
  ],
  [/\b(?:data models?|pydantic|database|schema|entit(?:y|ies)|data requirements?|storage|tables?)\b/i, 'data-model'],
  [/\b(?:business rules?|rules|constraints?|validations?)\b/i, 'business-rule'],
  [/\b(?:performance|scalability|volumes?|growth|load|capacity)\b/i, 'performance'],
  [
    /\b(?:overview|summary|goals?|objectives?|user stor(?:y|ies)|stor(?:y|ies)|scope|requirements?|features?|functional)\b/i,
    'requirement',
  ],
  [/./, 'other'],
]

/** What a line is about by its nearest heading that says so; a heading that takes something out wins over those in it. */
export function kindOf({headings}: SpecLine): SpecKind | 'out-of-scope' | 'aside' | 'other' {
  const found = headings.slice(headings.length > 1 && isTitle(headings[0]) ? 1 : 0).map(kindOfHeading)
  if (found.includes('out-of-scope')) return 'out-of-scope'
  return found.findLast(kind => kind !== 'other') ?? 'other'
}

/** What every spec.md is called says nothing of what is below. */
function isTitle(heading = ''): boolean {
  return /^(?:spec|spec requirements document|specification|prd)$/i.test(heading.trim()) || heading.includes(':')
}

function kindOfHeading(heading: string) {
  return kinds.find(([pattern]) => pattern.test(heading))?.[1] ?? 'other'
}
