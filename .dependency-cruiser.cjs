// Promise: packages import downwards, by name, and in no circle. Run by `npm run lint`; tools/test/floors.test.ts plants
// violations to see that they are caught.

/** Package to the packages that it may import. A sibling on the same floor is never among them. */
const floors = {
  problems: [],
  definitions: ['problems'],
  schema: ['problems'],
  runtime: ['problems', 'definitions'],
  designer: ['problems', 'schema'],
  engines: ['problems', 'schema'],
  diagrams: ['problems', 'schema'],
  'strategy-spec': ['problems', 'schema'],
  'strategy-json': ['problems', 'schema'],
  'strategy-prisma': ['problems', 'schema'],
  backends: ['problems', 'runtime'],
  // It finds strategies through extension points, as anyone else's plugin would.
  database: ['problems', 'definitions', 'schema', 'runtime', 'designer', 'engines', 'diagrams'],
}
const declared = name => Object.keys(require(`./packages/${name}/package.json`).dependencies ?? {})
const all = [...Object.keys(floors), 'cli']

/** These turn data into data: no disk, no processes, no network. Their test doors may read golden files. */
const pure = ['problems', 'schema', 'designer', 'strategy-spec', 'strategy-json', 'strategy-prisma']

/** What `@journeywright/<name>/testing` exports; vitest is an optional peer of it. */
const testDoor = '/src/test(ing|-[^/]+)(/|\\.ts$)'

const sourceOf = name => `^packages/${name}/(src|bin)/`
const notTypeOnly = {dependencyTypesNot: ['type-only']}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(floors).map(([name, allowed]) => ({
      name: `floor-${name}`,
      comment:
        allowed.length > 0 ? `${name} may import ${allowed.join(', ')} only` : `${name} may import no other package`,
      severity: 'error',
      from: {path: sourceOf(name)},
      to: {path: `^packages/(?!(${[name, ...allowed].join('|')})/)`},
    })),
    ...Object.keys(floors).map(name => ({
      name: `declared-${name}`,
      comment: `packages/${name}/package.json lists the packages that its sources import`,
      severity: 'error',
      from: {path: sourceOf(name)},
      to: {
        path: `^packages/(?!(${[name, ...declared(name).map(each => each.replace('@journeywright/', ''))].join('|')})/)`,
      },
    })),
    {
      name: 'floor-new-package',
      comment: 'every package has a floor: add it to the table in .dependency-cruiser.cjs and to docs/architecture.md',
      severity: 'error',
      from: {path: `^packages/(?!(${all.join('|')})/)`},
      to: {},
    },
    {
      name: 'by-package-name',
      comment: 'another package is imported by its name, which only reaches what it exports',
      severity: 'error',
      from: {path: '^packages/([^/]+)/'},
      to: {path: '^packages/', pathNot: '^packages/$1/', dependencyTypesNot: ['aliased']},
    },
    {
      name: 'no-circle',
      comment: 'two modules that need each other are one module, or lack a third; types may refer to each other',
      severity: 'error',
      from: {path: '^packages/'},
      to: {circular: true, viaOnly: notTypeOnly},
    },
    {
      name: 'pure',
      comment: 'this package turns data into data and touches neither disk, processes nor network',
      severity: 'error',
      from: {path: `^packages/(${pure.join('|')})/src/`, pathNot: testDoor},
      to: {path: '^(node:)?(fs|child_process|net|http|https|dns|worker_threads)(/|$)', ...notTypeOnly},
    },
    ...['state', 'record', 'perform'].map((room, index, rooms) => ({
      name: `room-${room}`,
      comment: `inside the runtime, ${room} knows nothing of the rooms above it`,
      severity: 'error',
      from: {path: `^packages/runtime/src/${room}/`},
      to: {path: `^packages/runtime/src/(${[...rooms.slice(index + 1), 'run', 'views', 'telemetry'].join('|')})/`},
    })),
    {
      name: 'declared',
      comment: "a package's own package.json lists what its sources import",
      severity: 'error',
      from: {path: '^packages/[^/]+/(src|bin)/', pathNot: testDoor},
      // What says that a peer is optional names it a second time, in a list that counts as none.
      to: {dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'], dependencyTypesNot: ['type-only', 'npm-peer']},
    },
    {
      name: 'resolves',
      comment: 'nothing is found at this name',
      severity: 'error',
      from: {path: '^packages/'},
      to: {couldNotResolve: true},
    },
  ],
  options: {
    // Sources stand for their builds: `@journeywright/schema` is packages/schema/src/index.ts, so that rules see through names.
    tsConfig: {fileName: 'tsconfig.sources.json'},
    tsPreCompilationDeps: 'specify',
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '(^|/)(dist|fixtures)/'},
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types']},
  },
}
