import {unknownName, type Place, type Problem} from '@journeywright/problems'

export function badBrief(path: string, message: string, fix: string, file: string): Problem {
  return {code: 'designer/bad-brief', severity: 'error', message: `${message} at \`${path}\``, fix, at: start(file)}
}

export function badPackBlock(language: string, reason: string, at: Place): Problem {
  return {
    code: 'designer/bad-pack-block',
    severity: 'error',
    message: `Unexpected content of a \`${language}\` block: ${reason}`,
    fix: 'Write a YAML list whose items have the keys that the block asks for.',
    at,
  }
}

export function badPackLine(line: string, at: Place): Problem {
  return {
    code: 'designer/bad-pack-line',
    severity: 'error',
    message: `Unexpected line \`${line.trim()}\` in an \`entities\` block, expected an entity, a column, a link or a rule`,
    fix: 'Write `entity NAME tier: core`, and below it, indented by two, `NAME TYPE`, `NAME -> ENTITY 1` or `unique NAME`.',
    at,
  }
}

/** Two places may well say two things, and the nearer one is meant; one place that does has a slip in it. */
export function conflictingConvention(text: string, kept: string, at: Place, related: Place): Problem {
  const isSlip = at.file === related.file
  return {
    code: 'designer/conflicting-convention',
    severity: isSlip ? 'warning' : 'info',
    message: `Unexpected convention "${text}", expected one that agrees with "${kept}", which ${isSlip ? 'came first' : 'is nearer to the step'} and is kept`,
    fix: isSlip ? 'Remove one of the two sentences.' : 'Leave it so, or remove one of the two sentences.',
    at,
    related: [related],
  }
}

export function danglingLink(
  entity: string,
  link: string,
  targets: readonly string[],
  known: readonly string[],
  at: Place,
): Problem {
  return {
    code: 'designer/dangling-link',
    severity: 'error',
    message: `${unknownName('entity', targets.join('|'), known)}, as the target of \`${entity}.${link}\``,
    fix: 'Name an entity of this pack or of a pack that is installed beside it.',
    at,
  }
}

export function duplicatePackName(kind: string, name: string, at: Place): Problem {
  return {
    code: 'designer/duplicate-pack-name',
    severity: 'error',
    message: `Unexpected second ${kind} \`${name}\`, expected one`,
    fix: `Rename or remove one of them.`,
    at,
  }
}

export function emptyPack(id: string, at: Place): Problem {
  return {
    code: 'designer/empty-pack',
    severity: 'error',
    message: `Unexpected domain pack \`${id}\` without entities, expected an \`entities\` block or \`includes\``,
    fix: 'Add a fenced `entities` block, or list the packs that it stands for in `metadata.includes`.',
    at,
  }
}

export function failingExample(request: string, missing: readonly string[], at: Place): Problem {
  return {
    code: 'designer/failing-example',
    severity: 'error',
    message: `Unexpected design of the example ${JSON.stringify(request)}: it has ${missing.join(', ')}`,
    fix: 'Change the triggers or the tiers of the pack, or what the example says of its design.',
    at,
  }
}

export function missingExample(id: string, kind: string, at: Place): Problem {
  return {
    code: 'designer/missing-example',
    severity: 'warning',
    message: `Unexpected absence of an example in domain pack \`${id}\`, expected a request ${kind}`,
    fix: 'Add it to the `examples` block: what it asks for as `request`, and entities of the pack.',
    at,
  }
}

export function notControlled(text: string, example: string, at: Place): Problem {
  const said = text.length > 120 ? `${text.slice(0, 117)}...` : text
  return {
    code: 'designer/not-controlled',
    severity: 'error',
    message: `Unexpected sentence ${JSON.stringify(said)}, expected one of the controlled language, such as ${JSON.stringify(example)}`,
    fix: 'Say it in one of the forms of docs/controlled-language.md, or design without `--strict`.',
    at,
  }
}

export function onlyAModel(text: string, at: Place): Problem {
  return {
    code: 'designer/only-a-model',
    severity: 'warning',
    message: `Unexpected convention "${text}": only a model can follow this`,
    fix: "Say it as one of the sentences in the designer's README, or have the step performed by a model.",
    at,
  }
}

/** The designer tells the two apart by area, so that it may be meant so. */
export function sharedName(entity: string, word: string, owner: string, at: Place): Problem {
  return {
    code: 'designer/shared-name',
    severity: 'info',
    message: `Unexpected word \`${word}\` for \`${entity}\`, expected one of its own: it also means \`${owner}\``,
    fix: 'Leave it so if nobody asks for both at once, or use a word that only this pack has.',
    at,
  }
}

export function sharedTrigger(phrase: string, owner: string, at: Place): Problem {
  return {
    code: 'designer/shared-trigger',
    severity: 'warning',
    message: `Unexpected strong trigger \`${phrase}\`, expected one of its own: it also selects \`${owner}\``,
    fix: 'Make it weak, or longer, or have the one pack require the other.',
    at,
  }
}

export function unheardTrigger(phrase: string, id: string, at: Place): Problem {
  return {
    code: 'designer/unheard-trigger',
    severity: 'error',
    message: `Unexpected phrase \`${phrase}\` in both \`triggers-strong\` and \`never\` of \`${id}\`, expected it in one`,
    fix: 'Remove it from one of the two.',
    at,
  }
}

export function unknownBriefKey(path: string, name: string, known: readonly string[], file: string): Problem {
  return {
    code: 'designer/unknown-brief-key',
    severity: 'warning',
    message: `${unknownName('key', name, known)} at \`${path}\`; nothing reads it`,
    fix: 'Rename the key, or say it in `task.requirements`.',
    at: start(file),
  }
}

export function unknownEntity(name: string, where: string, known: readonly string[], at: Place): Problem {
  return {
    code: 'designer/unknown-entity',
    severity: 'error',
    message: `${unknownName('entity', name, known)}, in ${where}`,
    fix: 'Name an entity of this pack or of a pack that is installed beside it.',
    at,
  }
}

export function unknownMember(entity: string, member: string, known: readonly string[], at: Place): Problem {
  return {
    code: 'designer/unknown-member',
    severity: 'error',
    message: `${unknownName('member', member, known)} of \`${entity}\``,
    fix: 'Name a column or a link of the entity.',
    at,
  }
}

export function unknownPack(id: string, wanted: string, known: readonly string[], at: Place): Problem {
  return {
    code: 'designer/unknown-pack',
    severity: 'error',
    message: `${unknownName('domain pack', wanted, known)}, as \`${id}\` asks for it`,
    fix: 'Install the pack, or take it out of `requires` or `includes`.',
    at,
  }
}

export function unknownTrait(name: string, known: readonly string[], at: Place): Problem {
  return {
    code: 'designer/unknown-trait',
    severity: 'warning',
    message: `${unknownName('trait', name, known)}, so it changes nothing`,
    fix: 'Use a known trait, or write what it means as columns and rules.',
    at,
  }
}

export function unknownType(name: string, known: readonly string[], at: Place): Problem {
  return {
    code: 'designer/unknown-type',
    severity: 'error',
    message: unknownName('type', name, known),
    fix: 'Use one of the logical types.',
    at,
  }
}

export function unlinkedEntity(name: string, id: string, at: Place): Problem {
  return {
    code: 'designer/unlinked-entity',
    severity: 'warning',
    message: `Unexpected entity \`${name}\` of \`${id}\` without links, expected one to or from another`,
    fix: 'Link it to what it belongs to, or leave it out.',
    at,
  }
}

function start(file: string): Place {
  return {file, line: 1, column: 1}
}
