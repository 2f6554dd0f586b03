import type {Problem} from '@journeywright/problems'
import type {ElementFinding, ElementRule} from './element-rule.js'
import type {Places} from './places.js'

/** Every finding of every rule, in the order of the rules, each at its place as far as that is known. */
export function judgeSchema<Subject>(
  rules: readonly ElementRule<Subject>[],
  subject: Subject,
  places: Places = () => undefined,
): readonly Problem[] {
  const problems: Problem[] = []
  for (const rule of rules) {
    rule.check(subject, finding => problems.push({code: rule.id, severity: rule.severity, ...locate(finding, places)}))
  }
  return problems
}

function locate({about, others = [], ...said}: ElementFinding, places: Places): Omit<Problem, 'code' | 'severity'> {
  const at = said.at ?? (about && places(about))
  const related = [...(said.related ?? []), ...others.flatMap(each => places(each) ?? [])]
  return {...said, ...(at && {at}), ...(related.length > 0 && {related})}
}
