import {existsSync} from 'node:fs'
import type {Browser} from 'playwright-core'

/** Where Debian, Ubuntu and Google put it. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const place = places.find(path => existsSync(path))

export const howToInstall = 'apt-get update && apt-get install -y --no-install-recommends chromium'

/** On a machine of somebody who doesn't care for pages, tests of pages are skipped; in CI they fail. */
export const isSkipped = place === undefined && process.env['CI'] !== 'true'

export async function openBrowser(): Promise<Browser> {
  if (place === undefined) throw new Error(`No Chromium on this machine; run \`${howToInstall}\``)
  const {chromium} = await import('playwright-core')
  return chromium.launch({executablePath: place, args: ['--no-sandbox']})
}
