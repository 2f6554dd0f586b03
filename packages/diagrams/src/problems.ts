import type {Place, Problem} from '@journeywright/problems'

export function largePng(width: number, height: number): Problem {
  return {
    code: 'diagrams/large-png',
    severity: 'error',
    message: `Unexpected picture of ${width} by ${height} px, expected one of at most 64 million pixels as PNG`,
    fix: 'Draw it as SVG, or as markdown, which splits it by area.',
  }
}

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

/** Optional peers: nobody has them who didn't ask for them. */
export function missingPng(): Problem {
  return {
    code: 'diagrams/missing-png',
    severity: 'error',
    message:
      'Unexpected absence of `@resvg/resvg-wasm` and `dejavu-fonts-ttf`, expected both where a picture is drawn as PNG',
    fix: 'Run `npm install @resvg/resvg-wasm dejavu-fonts-ttf`, or draw it as SVG.',
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
