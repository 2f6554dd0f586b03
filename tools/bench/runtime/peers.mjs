import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Where `npm run bench:setup` installs: outside of the workspaces, and not under version control. */
export const peersFolder = fileURLToPath(new URL('../../../.cache/bench', import.meta.url))

const names = ['@langchain/langgraph', '@langchain/langgraph-checkpoint-sqlite', 'better-sqlite3']

/** @returns {Readonly<Record<string, string>>} versions by package; empty while one is missing */
export function peerVersions() {
  const paths = names.map(name => join(peersFolder, 'node_modules', name, 'package.json'))
  if (!paths.every(path => existsSync(path))) return {}
  return Object.fromEntries(
    paths.map(path => JSON.parse(readFileSync(path, 'utf8'))).map(({name, version}) => [name, version]),
  )
}
