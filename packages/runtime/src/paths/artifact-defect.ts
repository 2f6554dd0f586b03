import {foldedPath} from './folded-path.js'
import {pathDefect} from './path-defect.js'

/** At any depth: what lies there is run, or is somebody's code. */
const anywhere = new Set(['.git', '.husky', 'node_modules'])

/** At the root of a project: settings, hooks and definitions. */
const rootFolders = new Set(
  '.agents .claude-plugin .cursor .devcontainer .github .idea .journeywright .vscode agents commands cujs plugins skills'.split(
    ' ',
  ),
)

const rootFiles = new Set(
  '.cursorrules .envrc .gitattributes .gitmodules .mcp.json .npmrc .yarnrc.yml agents.md claude.md conventions.md gemini.md package.json'.split(
    ' ',
  ),
)

/** Where other tools keep the files of their runs; everything else in `.claude` they obey. */
const freeInClaude = /^\.claude\/(?:artifacts|context|reports)\//

/**
 * Why an artifact can't have this path; null when it can. Artifacts are data: one that lay where a tool looks for
 * settings, hooks or definitions would be obeyed.
 */
export function artifactDefect(path: string): string | null {
  const defect = pathDefect(path)
  if (defect !== null) return defect
  const folded = foldedPath(path)
  const parts = folded.split('/')
  const [first = ''] = parts
  const obeyed = parts.find(part => anywhere.has(part) || /^git~\d/.test(part))
  if (obeyed !== undefined) return `what lies in \`${obeyed}\` is obeyed, and an artifact is data`
  const isFile = parts.length === 1 && (rootFiles.has(first) || first.startsWith('journeywright.config.'))
  const isFolder = rootFolders.has(first) || (first === '.claude' && !freeInClaude.test(folded))
  return isFile || isFolder ? `\`${first}\` is obeyed, and an artifact is data` : null
}
