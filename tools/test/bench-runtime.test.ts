import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const script = fileURLToPath(new URL('../bench-runtime.mjs', import.meta.url))
const peer = fileURLToPath(new URL('../../.cache/bench/node_modules/@langchain/langgraph', import.meta.url))

function bench(...args: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [script, ...args], {encoding: 'utf8'})
  return {status, stderr, lines: stdout.trimEnd().split('\n')}
}

/** The cells of a table, by the dashes below its head. */
function tableIn(lines: readonly string[]): readonly (readonly string[])[] {
  const ruler = lines.findIndex(line => line.startsWith('---'))
  const widths = (lines[ruler] ?? '').split('  ').map(dashes => dashes.length)
  return lines.slice(ruler + 1, lines.indexOf('', ruler)).map(line => {
    let from = 0
    return widths.map(width => {
      const cell = line.slice(from, from + width).trim()
      from += width + 2
      return cell
    })
  })
}

test('every figure has a row with what it is compared with and the goal', {timeout: 240_000}, () => {
  const {status, stderr, lines} = bench('--steps', '8', '--fan', '3', '--rounds', '1')
  expect(stderr).toBe('')
  const ours = existsSync(peer) ? 'N x ours' : ''
  const shape = tableIn(lines).map(([name, median = '', compared = '', goal]) => {
    expect(median).toMatch(
      name?.startsWith('LangGraph') && ours === '' ? /^not installed$/ : /^\d+ (us a step|ms|bytes a step)$/,
    )
    return [name, compared.replaceAll(/[+-]?\d+(\.\d+)?(?= x| \()|(?<=\()[\d.]+/g, 'N'), goal]
  })
  expect(shape).toEqual([
    ['append and fdatasync, 8 lines', '', ''],
    ['8 steps in a row', 'N x the disk', '300 us, 2.5 x'],
    ['LangGraph.js, one step 8 times', ours, ''],
    ['LangGraph.js, 8 steps in a row', ours, ''],
    ['LangGraph.js, one step 8 times, not synced', ours, ''],
    ['80 steps in a row', 'N x 8 steps', '11 x'],
    ['journal', '', '400 bytes'],
    ['fan-out of 3', '', '60 ms'],
    ['LangGraph.js, fan-out of 3', ours, ''],
    ['resume of 80 steps', '', '200 ms'],
    ['node -e 0', '', ''],
    ['journeywright --version', 'N (N x)', '+40'],
  ])
  expect(status).toBe(lines.some(line => line.startsWith('missed: ')) ? 1 : 0)
})

test('a size that is no number is refused', () => {
  const {status, stderr} = bench('--steps', 'many')
  expect(status).toBe(1)
  expect(stderr).toContain('Unexpected size, expected whole numbers above 0 for --steps, --fan and --rounds')
})
