import {analyseModel, analyseTable, candidateKeys, decomposeToBcnf, normalFormProof} from '@journeywright/schema'
import * as fastCheck from 'fast-check'
import {describe, expect, test} from 'vitest'
import {arbitraryDependencies, letters} from './normal-forms/arbitrary-dependencies.js'
import {bruteForce} from './normal-forms/brute-force.js'
import {generalCases} from './normal-forms/general-cases.js'
import {namedCases} from './normal-forms/named-cases.js'
import {keyOf, orderLines, tableOf} from './normal-forms/table-of.js'
import {names, sets, written} from './normal-forms/written.js'

describe('the verdict', () => {
  test.each([...generalCases, ...namedCases])('$from', ({columns, dependencies, normalForm, keys}) => {
    const all = names(columns)
    const known = written(dependencies).filter(each =>
      [...each.determinant, ...each.dependent].every(name => all.includes(name)),
    )
    const analysis = analyseTable(tableOf(all, known))
    expect([analysis.normalForm, sets(analysis.keys.map(key => key.columns))]).toEqual([
      normalForm,
      sets(keys.map(names)),
    ])
  })
  test('is that of the definitions, and every form below the highest has a violation that names it', () => {
    fastCheck.assert(
      fastCheck.property(arbitraryDependencies, dependencies => {
        const {normalForm, violations, synthesis, bcnf} = analyseTable(tableOf(letters, dependencies))
        expect(normalForm).toBe(bruteForce(letters, dependencies).normalForm)
        const lowest = {'1NF': '2NF', '2NF': '3NF', '3NF': 'BCNF', BCNF: undefined, undecided: undefined}[normalForm]
        expect(violations.map(({breaks}) => breaks).sort()[0]).toBe(lowest)
        expect([synthesis === null, bcnf === null]).toEqual([
          normalForm === '3NF' || normalForm === 'BCNF',
          normalForm === 'BCNF',
        ])
      }),
      {numRuns: 300},
    )
  })
  test('sees what a part of a key determines through columns that are in no one key together', () => {
    const [columns, known] = [names('p q x y d'), written('p -> x y; x y -> d; x q -> p; y q -> p')]
    const {normalForm, violations} = analyseTable(tableOf(columns, known))
    expect([normalForm, bruteForce(columns, known).normalForm]).toEqual(['1NF', '1NF'])
    expect(
      violations.map(({kind, determinant, dependent}) => [kind, determinant.join(' '), dependent.join(' ')]),
    ).toEqual([
      ['overlapping keys', 'p', 'x y'],
      ['transitive', 'x y', 'd'],
      ['partial', 'p', 'd'],
    ])
  })
  test('violations are true: what they name follows, and its determinant is no key', () => {
    fastCheck.assert(
      fastCheck.property(arbitraryDependencies, dependencies => {
        const {facts, isSuperkey, isPrime, keys} = bruteForce(letters, dependencies)
        for (const {kind, determinant, dependent} of analyseTable(tableOf(letters, dependencies)).violations) {
          const isFact = (name: string) =>
            facts.some(fact => fact.name === name && fact.set.join() === determinant.join())
          expect(dependent.filter(name => !isFact(name))).toEqual([])
          expect([isSuperkey(determinant), ...dependent.map(isPrime)]).toEqual([
            false,
            ...dependent.map(() => kind === 'overlapping keys'),
          ])
          const isInKey = keys.some(key => determinant.every(name => key.includes(name)))
          expect(kind === 'overlapping keys' || isInKey === (kind === 'partial')).toBe(true)
        }
      }),
      {numRuns: 300},
    )
  })
})

describe('a planted defect', () => {
  const columns = ['k1', 'k2', ...letters, 'planted']
  const others = arbitraryDependencies.map(all => all.filter(({determinant}) => determinant.length > 0))

  test('partial: it is found whatever else holds', () => {
    fastCheck.assert(
      fastCheck.property(others, dependencies => {
        const table = tableOf(columns, [...dependencies, ...written('k1 -> planted')], keyOf(['k1', 'k2']))
        const found = analyseTable(table)
        expect(found.normalForm).toBe('1NF')
        expect(found.violations).toContainEqual(
          expect.objectContaining({kind: 'partial', determinant: ['k1'], dependent: ['planted']}),
        )
      }),
      {numRuns: 300},
    )
  })
  test('transitive: it is found whatever else holds', () => {
    fastCheck.assert(
      fastCheck.property(others, fastCheck.constantFrom(...letters), (dependencies, letter) => {
        const table = tableOf(
          columns,
          [...dependencies, {determinant: [letter], dependent: ['planted']}],
          keyOf(['k1', 'k2']),
        )
        const found = analyseTable(table)
        expect(found.normalForm).toBe('2NF')
        const planted = found.violations.filter(({dependent}) => dependent.includes('planted'))
        expect(planted.map(({kind, determinant}) => ({kind, determinant}))).toEqual([
          {kind: 'transitive', determinant: [letter]},
        ])
      }),
      {numRuns: 300},
    )
  })
})

describe('worst cases end soon and say what they leave open', () => {
  const range = (length: number) => Array.from({length}, (_, at) => at)

  test('2 to the power of 20 keys', () => {
    const pairs = range(20).map(at => `a${at} -> b${at}; b${at} -> a${at}`)
    const columns = range(20).flatMap(at => [`a${at}`, `b${at}`])
    const table = tableOf(columns, written(pairs.join(';')))
    const {keys, isComplete, normalForm} = analyseTable(table)
    expect([keys.length, isComplete, normalForm]).toEqual([250, false, '3NF'])
    expect(normalFormProof({tables: [table]}).checks.map(({detail}) => detail.slice(-25))).toEqual([
      'and more than 240 others.',
    ])
  })
  test('so many that it remains open whether a column belongs to one', () => {
    const pairs = range(20).map(at => `a${at} -> b${at}; b${at} -> a${at}`)
    const circle = range(8).map(at => `s${at} -> s${(at + 1) % 8}`)
    const columns = [...range(20).flatMap(at => [`a${at}`, `b${at}`]), ...range(8).map(at => `s${at}`)]
    const table = tableOf(columns, written([...pairs, ...circle].join(';')))
    const {normalForm, violations} = analyseTable(table)
    expect([normalForm, [...new Set(violations.map(({kind}) => kind))]]).toEqual([
      'undecided',
      ['overlapping keys', 'undecided'],
    ])
    const [check] = normalFormProof({tables: [table]}).checks
    expect([check?.status, check?.detail.slice(0, 53)]).toEqual([
      'not proved',
      'There are too many keys to decide on its normal form.',
    ])
  })
  test('so much that follows through other columns that it cannot be listed', () => {
    const pairs = range(14).map(at => `a${at} -> c${at}; b${at} -> c${at}`)
    const known = written(
      [
        ...pairs,
        `${range(14)
          .map(at => `c${at}`)
          .join(' ')} -> d`,
      ].join(';'),
    )
    const columns = [...range(14).flatMap(at => [`a${at}`, `b${at}`]), 'd']
    expect(candidateKeys(columns, known).isComplete).toBe(false)
    const {relations, isLossless} = decomposeToBcnf(columns, known)
    expect([relations.map(({normalForm}) => normalForm), isLossless]).toEqual([['undecided'], true])
  })
  test('1,600 columns, the most that PostgreSQL allows', () => {
    const columns = range(1600).map(at => `c${at}`)
    const {normalForm, keys} = analyseTable(tableOf(columns, written('c5 -> c6; c6 -> c7'), keyOf(['c0', 'c1'])))
    expect([normalForm, keys]).toEqual(['2NF', [{columns: ['c0', 'c1'], enforcedBy: 'primary key `pk_t`'}]])
  })
  test('1,000 tables', () => {
    const tables = range(1000).map(at => ({...orderLines, name: `t${at}`}))
    expect(new Set(analyseModel({tables}).map(({normalForm}) => normalForm))).toEqual(new Set(['1NF']))
  })
})
