#!/usr/bin/env node
import {existsSync, readFileSync} from 'node:fs'

const [word, ...others] = process.argv.slice(2)
const start = new URL('../dist/start.js', import.meta.url)
if (others.length === 0 && (word === '--version' || word === '-V')) {
  sayVersion()
} else if (existsSync(start)) {
  await import(start.href)
} else {
  process.stderr.write('Unexpected state of this checkout: journeywright is not built\n  fix: Run `npm run build`.\n')
  process.exitCode = 70
}

/** Here, since shells and installers ask this most and loading the command takes longer than the answer. */
function sayVersion() {
  const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  process.stdout.on('error', error => {
    if (!('code' in error && error.code === 'EPIPE')) throw error
  })
  process.stdout.write(`${version}\n`)
}
