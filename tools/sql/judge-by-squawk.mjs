import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {execaSync} from 'execa'

const squawk = fileURLToPath(new URL('../../node_modules/.bin/squawk', import.meta.url))

/**
 * What squawk objects to, with the line that it's about.
 * @param {readonly string[]} files
 * @returns {readonly import('./exemptions.mjs').Objection[]}
 */
export function judgeBySquawk(files) {
  const {stdout} = execaSync(squawk, ['--reporter=json', '--pg-version=18.0', ...files], {reject: false})
  /** @type {readonly {file: string, line: number, rule_name: string, message: string}[]} */
  const found = JSON.parse(stdout)
  return found.map(({file, line, rule_name: rule, message}) => {
    // It counts lines from 0.
    const about = readFileSync(file, 'utf8').split('\n')[line] ?? message
    return {judge: 'squawk', rule, about, file}
  })
}
