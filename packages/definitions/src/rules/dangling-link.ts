import {basename, dirname, join} from 'node:path'
import {nearest} from '@journeywright/problems'
import type {ProjectRule, ProjectSubject} from '../check/project-rule.js'

export const danglingLink: ProjectRule = {
  id: 'definitions/dangling-link',
  severity: 'warning',
  summary: 'A link or picture leads to a file that exists.',
  check(subject, report) {
    for (const {definition, mentions} of subject.files) {
      for (const {kind, text, at} of mentions) {
        const path = join(dirname(definition.file), text)
        if (kind !== 'file' || subject.exists(path)) continue
        const near = nearTo(path, subject)
        report({
          message: `Unexpected link to \`${text}\`, expected ${near ? `\`${replaceName(text, near)}\`` : 'a file that exists'}`,
          fix: 'Correct the path, counted from the folder of this file, or remove the link.',
          at,
        })
      }
    }
  },
}

/** Another spelling of the name in its folder: other letters' case first, then a near one with the same numbers. */
function nearTo(path: string, {namesIn}: ProjectSubject): string | undefined {
  const names = namesIn(dirname(path))
  const name = basename(path)
  return (
    names.find(each => each.toLowerCase() === name.toLowerCase()) ??
    nearest(
      name,
      names.filter(each => numbersOf(each) === numbersOf(name)),
    )[0]
  )
}

function numbersOf(name: string): string {
  return name.replace(/\D+/g, ' ').trim()
}

function replaceName(text: string, name: string): string {
  return text.slice(0, text.lastIndexOf(basename(text))) + name
}
