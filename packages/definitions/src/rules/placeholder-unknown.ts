import {unknownName, type Place} from '@journeywright/problems'
import type {CujRule, CujSubject} from '../check/cuj-rule.js'
import {isPathTemplate, pathsIn} from '../check/paths-in.js'
import {placeOfText} from '../check/place-of-text.js'
import type {CujDefinition, Located} from '../definition.js'

const known = ['run_id', 'workflow_id', 'plan_id']
/** One brace is read as two: a third is what stood alone. */
const looseBrace = /\{\{\{|\}\}\}|\{\{(?!\s*[\w-]+\s*\}\})/

export const placeholderUnknown: CujRule = {
  id: 'definitions/placeholder-unknown',
  severity: 'warning',
  summary: 'A path has only placeholders that a run fills in.',
  check(subject, report) {
    const {definition} = subject
    const reported = new Set<string>()
    for (const {text, at} of pathsOf(definition, subject)) {
      if (looseBrace.test(text) && !reported.has(text)) {
        reported.add(text)
        // Paths are read with two braces for one, which is not as they are written.
        const line = subject.lines.find(({number}) => number === at.line)?.text ?? ''
        const [written = text] = /^[^`\s,]+/.exec(line.slice(at.column - 1)) ?? []
        report({
          message: `Unexpected brace in \`${written}\`, expected two on each side of a placeholder`,
          fix: 'Write it as `{{workflow_id}}`.',
          at,
        })
      }
      for (const [, name = ''] of text.matchAll(/\{\{\s*([\w-]+)\s*\}\}/g)) {
        if (known.includes(name.toLowerCase().replace(/-/g, '_')) || reported.has(name)) continue
        reported.add(name)
        report({
          message: `${unknownName('placeholder', name, known)} in \`${text}\``,
          fix: 'Use one that a run fills in, or write the name itself.',
          at,
        })
      }
    }
  },
}

function pathsOf(cuj: CujDefinition, {lines}: CujSubject): readonly Located[] {
  const inText = (text: string, at: Place): readonly Located[] =>
    pathsIn(text).map(path => ({text: path, at: placeOfText(lines, at, path)}))
  return [
    ...cuj.steps.flatMap(({inputs, outputs}) => [...inputs, ...outputs].filter(({text}) => isPathTemplate(text))),
    ...cuj.expectedOutputs.flatMap(({text, at}) => inText(text, at)),
    ...cuj.criteria.flatMap(({name, measurement, target, at}) => inText([name, measurement, target].join(' '), at)),
  ]
}
