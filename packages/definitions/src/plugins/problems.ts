import type {Place, Problem} from '@journeywright/problems'
import type {JsonFault} from './json-node.js'

/** Every sentence about plugins and their manifests, alphabetical. */

export function jsonSyntax({found, expected}: JsonFault, at: Place): Problem {
  return {
    code: 'definitions/json-syntax',
    severity: 'error',
    message: `Unexpected ${found}, expected ${expected}`,
    fix: 'Write it as JSON; other tools do not read this file at all.',
    at,
  }
}

export function missingName(what: string, name: string, at: Place): Problem {
  return {
    code: 'definitions/no-name',
    severity: 'error',
    message: `Unexpected ${what} without a \`name\`, expected one: it is called \`${name}\`, after its folder`,
    fix: `Add \`"name": "${name}"\`.`,
    at,
  }
}

export function missingPath(path: string, at: Place): Problem {
  return {
    code: 'definitions/path-missing',
    severity: 'warning',
    message: `Unexpected path \`${path}\`, expected a file or folder of the plugin: nothing lies there`,
    fix: 'Correct the path, or remove it.',
    at,
  }
}

export function pathOutside(path: string, at: Place): Problem {
  return {
    code: 'definitions/path-outside',
    severity: 'error',
    message: `Unexpected path \`${path}\`, expected one below the plugin's own folder: it is not read`,
    fix: 'Move what it names into the plugin, and write the path as `./…`.',
    at,
  }
}

export function remotePlugin(name: string, source: string, at: Place): Problem {
  return {
    code: 'definitions/plugin-elsewhere',
    severity: 'info',
    message: `Unexpected source \`${source}\` of plugin \`${name}\`, expected a folder below this one: it is not loaded`,
    fix: 'Get the plugin yourself, and name its folder in journeywright.config.ts, if you want it.',
    at,
  }
}
