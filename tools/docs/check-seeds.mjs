import {existsSync} from 'node:fs'
import {join, posix} from 'node:path'
import {readAnswers} from './read-answers.mjs'

/** @typedef {import('./read-pages.mjs').Page} Page */
/** @typedef {import('./read-answers.mjs').Answer} Answer */

const page = 'docs/seeds.md'
/** How many promises each of the documents makes. */
const counts = {S000: 64, S001: 132, S002: 229, S003: 73, S004: 112, CARD: 23}
const states = ['met', 'in part', 'not met', 'later issue']
const ofRepository = /^(?:packages|docs|tools|agents|skills|cujs|\.ci)\//
const command = /^(?:npx|npm|node|bash|journeywright) /

/**
 * Says which promises docs/seeds.md answers not at all or twice, and which answers leave a cell empty, or name what isn't
 * there.
 *
 * @param {string} root
 * @param {readonly Page[]} pages
 * @returns {readonly string[]}
 */
export function checkSeeds(root, pages) {
  const found = pages.find(({file}) => file === page)
  if (found === undefined) return []
  const {answers, names, wrong} = readAnswers(found)
  return [
    ...wrong,
    ...checkIds(answers),
    ...checkSums(answers, found),
    ...answers.flatMap(answer => {
      const sentences = [...checkCells(answer), ...checkCommand(answer, names), ...checkPaths(root, answer)]
      return sentences.map(sentence => `${page}:${answer.line} ${sentence}`)
    }),
  ]
}

/** @param {readonly Answer[]} answers */
function checkIds(answers) {
  const all = Object.entries(counts).flatMap(([seed, count]) =>
    Array.from({length: count}, (_, index) => `${seed}-${index + 1}`),
  )
  const given = answers.flatMap(({ids, line}) => ids.map(id => ({id, line})))
  return [
    ...all
      .filter(id => !given.some(each => each.id === id))
      .map(id => `${page}:1 Unexpected absence of ${id}, expected an answer to it`),
    ...given
      .filter(({id}) => !all.includes(id))
      .map(({id, line}) => `${page}:${line} Unexpected ${id}, expected a promise that there is`),
    ...given
      .filter(({id}, index) => given.findIndex(each => each.id === id) < index)
      .map(({id, line}) => `${page}:${line} Unexpected second answer to ${id}, expected one`),
  ]
}

/**
 * The table of sums, where there is one: a row a document, a number a state.
 *
 * @param {readonly Answer[]} answers
 * @param {Page} found
 */
function checkSums(answers, found) {
  const rows = found.lines.filter(({text}) => /^\| (?:S\d{3}|CARD|all) \|/.test(text))
  return rows.flatMap(({text, number}) => {
    const [seed = ''] = /[\w]+/.exec(text) ?? []
    const ofSeed = answers.flatMap(({ids, state}) =>
      ids.filter(id => seed === 'all' || id.startsWith(`${seed}-`)).map(() => state),
    )
    const sums = states.map(state => ofSeed.filter(each => each === state).length)
    const expected = `| ${[seed, ...sums].join(' | ')} |`
    return text === expected ? [] : [`${page}:${number} Unexpected sums, expected ${expected}`]
  })
}

/** @param {Answer} answer */
function checkCells({cells, state}) {
  const empty = Object.entries(cells).filter(([, text]) => !/[\p{L}\p{N}]/u.test(text))
  return [
    ...empty.map(([name]) => `Unexpected empty cell "${name}", expected words`),
    ...(states.includes(state) ? [] : [`Unexpected state "${state}", expected one of ${states.join(', ')}`]),
  ]
}

/**
 * @param {Answer} answer
 * @param {readonly string[]} names
 */
function checkCommand({cells, state}, names) {
  if (state !== 'met' && state !== 'in part') return []
  const codes = codesIn(cells['shown by'])
  const isShown = codes.some(code => command.test(code) || names.includes(code))
  return isShown ? [] : ['Unexpected answer without a command, expected one, or the name of one that the page tells']
}

/**
 * @param {string} root
 * @param {Answer} answer
 */
function checkPaths(root, {cells, state}) {
  const held = [...codesIn(cells['held by']), ...linksIn(cells['held by'])]
  const named = [...codesIn(Object.values(cells).join(' ')), ...held].filter(path => ofRepository.test(path))
  const gone = [...new Set(named)].filter(path => !existsSync(join(root, path)))
  const isHeld = state === 'not met' || state === 'later issue' || held.some(path => ofRepository.test(path))
  return [
    ...gone.map(path => `Unexpected path \`${path}\`, expected one that exists`),
    ...(isHeld ? [] : ['Unexpected answer that nothing holds, expected the path of a test or a check']),
  ]
}

/** @param {string} text */
function codesIn(text) {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
}

/** Paths from the root of the repository. @param {string} text */
function linksIn(text) {
  return [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, path = '']) => posix.join(posix.dirname(page), path))
}
