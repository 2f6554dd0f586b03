import type {Place, Problem} from '@journeywright/problems'

export function mermaidRefused(file: string, said: string): Problem {
  const [first = ''] = said.split('\n')
  const line = Number(/line (\d+)/.exec(said)?.[1] ?? 1)
  return {
    code: 'diagrams/mermaid-refused',
    severity: 'error',
    message: `Unexpected diagram, expected one that Mermaid's parser takes; it says: ${first}`,
    fix: 'Look at the line; names and types may hold letters, digits and underscores, or stand in double quotes.',
    at: {file, line, column: 1},
  }
}

export function undeclaredEntity(name: string, at: Place): Problem {
  return {
    code: 'diagrams/undeclared-entity',
    severity: 'error',
    message: `Unexpected entity \`${name}\` in a relationship, expected one that the diagram declares`,
    fix: `Declare it with \`${name} { … }\`, or correct the name.`,
    at,
  }
}
