import {houseConventions} from '../text/house-conventions.js'
import {oneLine} from '../text/one-line.js'
import {titleOf} from '../text/title-of.js'
import {wordsOf} from '../text/words-of.js'
import {yamlText} from '../text/yaml-text.js'
import type {ScaffoldOptions} from '../scaffold-options.js'

/** An agent file. Its conventions are there only where the performer of its skills obeys them. */
export function agentText(name: string, {description = '', skills = []}: ScaffoldOptions): string {
  const said =
    oneLine(description) || `Does the work of a ${wordsOf(name)}. Use it for the steps of a journey that need one.`
  const listed = skills.length > 0 ? `\nskills: [${skills.join(', ')}]` : ''
  const designs = skills.length === 0 || skills.includes('schema-design')
  return `---
name: ${name}
description: ${yamlText(said)}
tools: [Read, Grep, Glob]
model: inherit${listed}
---

# ${titleOf(name)}

${said}

${designs ? `${houseConventions}\n\n` : ''}## How it works

1. **Read what earlier steps made** before making anything.
2. **Do what the step asks for**, and nothing that nobody asked for.
3. **Say what was assumed**, each assumption with the question that would settle it.

## What it hands over

- The outputs that the step names, each at the path that the step gives.

## Limits

- It judges no work of its own; that is what gates are for.
- When something is missing that only a person knows, it asks.
`
}
