import {oneLine} from '../text/one-line.js'
import {titleOf} from '../text/title-of.js'
import {wordsOf} from '../text/words-of.js'
import {yamlText} from '../text/yaml-text.js'
import type {ScaffoldOptions} from '../scaffold-options.js'

/** A skill of house rules. */
export function skillText(name: string, {description = ''}: ScaffoldOptions): string {
  const said =
    oneLine(description) ||
    `House rules for ${wordsOf(name)}. Use it in every step that designs tables or changes them.`
  return `---
name: ${name}
description: ${yamlText(said)}
---

# ${titleOf(name)}

${said}

## Conventions

- Amounts of money are numeric(14,2).
- Use check constraints instead of enums.

## Who obeys them

Every agent that lists this skill, and every step that names it. A step's own skill and its agent come first where two
rules disagree. A sentence that only a model could follow is named in the plan.
`
}
