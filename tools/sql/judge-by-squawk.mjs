import {readFileSync} from 'node:fs'
import {execaSync} from 'execa'
import {findJudge} from './find-judge.mjs'

/**
 * What squawk objects to, with the line that it's about.
 * @param {readonly string[]} files
 * @returns {readonly import('./exemptions.mjs').Objection[]}
 */
export function judgeBySquawk(files) {
  const squawk = findJudge('squawk-cli', '2.66.0', 'squawk')
  const {stdout} = execaSync(squawk, ['--reporter=json', '--pg-version=18.0', ...files], {reject: false})
  /** @type {readonly {file: string, line: number, rule_name: string, message: string}[]} */
  const found = JSON.parse(stdout)
  return found.map(({file, line, rule_name: rule, message}) => {
    // It counts lines from 0.
    const about = readFileSync(file, 'utf8').split('\n')[line] ?? message
    return {judge: 'squawk', rule, about, file}
  })
}
