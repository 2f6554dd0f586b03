#!/usr/bin/env node
import {existsSync} from 'node:fs'

const start = new URL('../dist/start.js', import.meta.url)
if (existsSync(start)) {
  await import(start.href)
} else {
  process.stderr.write('Unexpected state of this checkout: journeywright is not built\n  fix: Run `npm run build`.\n')
  process.exitCode = 70
}
