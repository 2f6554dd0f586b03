/**
 * @typedef {{status: string, assertionResults: readonly {status: string}[]}} Suite
 * @typedef {{testResults: readonly Suite[]}} Result what vitest's JSON reporter writes
 */

/**
 * Adds up results. A suite that failed before its first test counts as one failure: vitest counts it as none.
 *
 * @param {readonly Result[]} results
 */
export function addResults(results) {
  const suites = results.flatMap(result => result.testResults)
  const tests = suites.flatMap(suite => suite.assertionResults)
  const unstarted = suites.filter(suite => suite.status === 'failed' && !suite.assertionResults.some(isFailure))
  return {
    passed: tests.filter(test => test.status === 'passed').length,
    failed: tests.filter(isFailure).length + unstarted.length,
    skipped: tests.filter(test => ['skipped', 'pending', 'todo', 'disabled'].includes(test.status)).length,
  }
}

/** @param {{status: string}} test */
function isFailure(test) {
  return test.status === 'failed'
}
