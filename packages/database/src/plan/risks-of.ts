import type {PlannedStep} from '@journeywright/runtime'

export interface Risk {
  readonly risk: string
  readonly mitigation: string
}

/** What can go wrong in a step: by what it makes, and by the gates that may refuse it. */
export function risksOf(step: PlannedStep): readonly Risk[] {
  const made = step.outputs.flatMap(output => byArtifact[output.id] ?? [])
  const refused = step.gates.filter(({gate}) => !everyday.has(gate)).map(gate => refusal(step, gate))
  const all = [...made, ...refused]
  return all.length > 0 ? all : [interrupted(step)]
}

const everyday = new Set(['exists', 'schema'])

function refusal(step: PlannedStep, gate: PlannedStep['gates'][number]): Risk {
  const next = step.fallbackAgents.length > 0 ? `${step.fallbackAgents.join(', then ')}, then a person` : 'a person'
  return {
    risk: `The gate \`${gate.gate}\` refuses ${gate.judges.map(id => `\`${id}\``).join(' and ')}`,
    mitigation: `Its feedback goes back to the maker, at most ${gate.maxAttempts} tries, then ${next} takes over`,
  }
}

function interrupted({retry}: PlannedStep): Risk {
  return {
    risk: 'The step is interrupted or times out',
    mitigation: `It is tried again at most ${retry.maxRetries} times, and its result is saved whole or not at all`,
  }
}

const byArtifact: Readonly<Record<string, readonly Risk[]>> = {
  plan: [
    {
      risk: 'A part of the request is overlooked or misread',
      mitigation: 'Every requirement quotes the words it came from, and the rating counts those without a step',
    },
  ],
  'schema-document': [
    {
      risk: 'An assumption turns out wrong after tables are filled',
      mitigation: 'Assumptions are listed by how many tables they would change, each with its question',
    },
    {
      risk: 'The design breaks a rule that only shows in operation',
      mitigation: 'The schema rules must pass before anything is made from the design',
    },
  ],
  'er-diagram': [
    {
      risk: 'The diagram shows something else than the schema',
      mitigation: "It is computed from the verified schema and read back by the format's own parser",
    },
  ],
  migration: [
    {
      risk: 'The migration fails half-way or waits for locks that block others',
      mitigation: 'It is one transaction with limits on waiting and running',
    },
    {
      risk: 'The way back destroys data',
      mitigation: 'It was run with rows in the tables, and the strategy says what is lost: take a backup first',
    },
  ],
  specification: [notSaid('The document')],
  'ai-schema': [notSaid('The JSON')],
  'prisma-schema': [notSaid('The Prisma schema')],
}

function notSaid(format: string): Risk {
  return {
    risk: `${format} can't express a part of the schema`,
    mitigation: 'What it leaves out is listed, and the files are read back before they are saved',
  }
}
