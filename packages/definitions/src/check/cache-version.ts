import {readFile, stat} from 'node:fs/promises'

/** Changes with this package: what an older one found in a file says nothing of what this one would find. */
export async function cacheVersion(): Promise<string> {
  const [manifest, build] = await Promise.all([
    readFile(new URL('../../package.json', import.meta.url), 'utf8'),
    // Only in a checkout, where rules change without a new version.
    stat(new URL('../../dist/.tsbuildinfo', import.meta.url)).catch(() => null),
  ])
  const {version}: {version?: unknown} = JSON.parse(manifest)
  return `${String(version)}${build ? `+${build.mtimeMs}` : ''}`
}
