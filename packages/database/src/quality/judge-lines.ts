import type {Problem} from '@journeywright/problems'
import type {Verdict, VerdictLine} from '@journeywright/runtime'
import {lineNotMet} from '../problems.js'
import type {Exemption} from './read-exemptions.js'
import type {QualityLine} from './quality-line.js'

/** The verdict of a checklist: every line that isn't met, exempt or only advice refuses. */
export function judgeLines<Subject>(
  lines: readonly QualityLine<Subject>[],
  subject: Subject,
  exemptions: readonly Exemption[],
): Verdict {
  const judged = lines.map(line => judgeLine(line, subject, exemptions))
  const problems = judged.flatMap(({problem}) => (problem ? [problem] : []))
  return {status: problems.length > 0 ? 'failed' : 'passed', problems, lines: judged.map(({line}) => line)}
}

function judgeLine<Subject>(
  quality: QualityLine<Subject>,
  subject: Subject,
  exemptions: readonly Exemption[],
): {readonly line: VerdictLine; readonly problem: Problem | null} {
  const {id, title, advisory, notApplicable} = quality
  const {status, evidence: found, wrong} = quality.check(subject)
  const evidence = found === '' ? notApplicable.replace(/\.$/, '') : found
  const line = {id, title, status, ...(advisory && {advisory}), evidence}
  const exemption = status === 'not met' ? exemptions.find(each => each.line === id) : undefined
  if (exemption) {
    return {line: {...line, status: 'exempt', evidence: `${exemption.reason}; ${evidence}`}, problem: null}
  }
  return {line, problem: status === 'not met' && !advisory ? lineNotMet(quality, wrong) : null}
}
