import {oneLine} from '../text/one-line.js'
import {titleOf} from '../text/title-of.js'
import {wordsOf} from '../text/words-of.js'
import {yamlText} from '../text/yaml-text.js'
import type {ScaffoldOptions} from '../scaffold-options.js'

/** A domain pack of two tables: the thing that the domain is about, and what happens to it. */
export function packText(id: string, domain: string, {description = ''}: ScaffoldOptions): string {
  const words = wordsOf(domain)
  const one = `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`
  const entity = domain.replaceAll('-', '_')
  const said =
    oneLine(description) ||
    `Domain pack - what is kept of ${one}, and what happens to it. Use when a request names ${one}.`
  return `---
name: ${id}
description: ${yamlText(said)}
metadata:
  kind: domain-pack
  area: ${entity}
  triggers-strong: "${words} management, ${words} registry, ${words}"
  never: "toy ${words}"
---

# ${titleOf(domain)}

${said}

## What it decides, and why

- **${one.charAt(0).toUpperCase()}${one.slice(1)} is closed rather than deleted**, so that what happened to it can still be read.
- **What happened is never changed.** A mistake is mended by another entry.

\`\`\`entities
${entities(entity, one)}
\`\`\`

\`\`\`access-patterns
- list those that are in use, newest first  => ${entity}(status, created_at desc)
- read the history of one, newest first     => ${entity}_entry(${entity}_id, happened_at desc)
\`\`\`

\`\`\`questions
- id: ${domain}.ownership
  ask: Does each ${words} belong to somebody who uses the system?
  assume: Everybody who uses the system sees all of them.
  because: Belonging to somebody needs a link, and a rule for what happens when that person leaves.
  alternatives: ["A link to the user who owns it"]
  affects: [${entity}]
\`\`\`

\`\`\`examples
- request: "Design database for ${words} management"
  must: [${entity}, ${entity}_entry, ${entity}_entry->${entity}]
- request: "Which child has which toy ${words}"
  must-not: [${entity}, ${entity}_entry]
\`\`\`
`
}

function entities(entity: string, one: string): string {
  const rows = [
    ['  reference      code! u', 'What people call it.'],
    ['  title          name!', 'What it is, in a few words.'],
    ['  status         enum(in_use, closed)! =in_use', 'Whether it is still worked with.'],
  ] as const
  const history = [
    [`  ${entity} -> ${entity} own`, 'What it happened to.'],
    ['  happened_at    instant!', 'When it happened, which may be before it was written down.'],
    ['  note           text!', 'What happened.'],
  ] as const
  const width = Math.max(...[...rows, ...history].map(([line]) => line.length)) + 2
  const written = (lines: readonly (readonly [string, string])[]) =>
    lines.map(([line, comment]) => `${line.padEnd(width)}-- ${comment}`).join('\n')
  return `entity ${entity} : timestamps  tier: core
  -- Something that the organisation keeps track of: ${one}.
${written(rows)}

entity ${entity}_entry : event  tier: core
  -- Something that happened to ${one}.
${written(history)}`
}
