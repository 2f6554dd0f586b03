import {loadMustache} from './mustache.js'

/** A mark that no document has, for what is filled in last: its blank lines and braces are its own. */
const mark = (name: string) => `\uFDD0${name}\uFDD0`

/** A template with the parts of a document in their places; of one that is empty, no blank lines are left. */
export function fillTemplate(template: string, parts: ReadonlyMap<string, string>): string {
  const view = Object.fromEntries([...parts].map(([name, text]) => [name, text === '' ? '' : mark(name)]))
  const filled = loadMustache().render(template, view, {}, {escape: (text: unknown) => String(text)})
  return filled
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
    .replaceAll(/\uFDD0(\w+)\uFDD0/g, (_, name: string) => parts.get(name) ?? '')
}
