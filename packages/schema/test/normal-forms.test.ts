import {
  candidateKeys,
  closureOf,
  decomposeToBcnf,
  isLossless,
  minimalCover,
  preservesDependencies,
  synthesise,
  type Dependency,
} from '@journeywright/schema'
import * as fastCheck from 'fast-check'
import {describe, expect, test} from 'vitest'
import {arbitraryDependencies, letters} from './normal-forms/arbitrary-dependencies.js'
import {bruteForce, subsetsOf} from './normal-forms/brute-force.js'
import {generalCases} from './normal-forms/general-cases.js'
import {namedCases} from './normal-forms/named-cases.js'
import {textbookChases} from './normal-forms/textbook-chases.js'
import {textbookCovers} from './normal-forms/textbook-covers.js'
import {names, relationsOf, sets, single, written} from './normal-forms/written.js'

const textbookCases = [...generalCases, ...namedCases]

const implies = (from: readonly Dependency[], {determinant, dependent}: Dependency) => {
  const closure = closureOf(determinant, from)
  return dependent.every(name => closure.includes(name))
}
const areEquivalent = (some: readonly Dependency[], others: readonly Dependency[]) =>
  some.every(each => implies(others, each)) && others.every(each => implies(some, each))

describe('what textbooks say', () => {
  test('are at least twenty cases, each with its source', () => {
    expect(new Set(textbookCases.map(({from}) => from)).size).toBe(textbookCases.length)
    expect(textbookCases.length).toBeGreaterThanOrEqual(20)
  })
  test.each(textbookCases)('$from', ({columns, dependencies, keys, normalForm, ...rest}) => {
    const [all, known] = [names(columns), written(dependencies)]
    const found = candidateKeys(all, known)
    expect([sets(found.keys), found.isComplete]).toEqual([sets(keys.map(names)), true])
    expect(bruteForce(all, known).normalForm).toBe(normalForm)
    const [third, boyceCodd] = [synthesise(all, known), decomposeToBcnf(all, known)]
    expect([third.isLossless, third.lost, boyceCodd.isLossless]).toEqual([true, [], true])
    expect({
      synthesis: relationsOf(third),
      bcnf: relationsOf(boyceCodd),
      loses: single(boyceCodd.lost),
    }).toMatchObject({
      ...(rest.synthesis && {synthesis: sets(rest.synthesis.map(names))}),
      ...(rest.bcnf && {bcnf: sets(rest.bcnf.map(names))}),
      ...(rest.loses && {loses: single(written(rest.loses))}),
    })
  })
  test.each(textbookCovers)('minimal cover: $from', ({given, covers}) => {
    expect(covers.map(cover => single(written(cover)))).toContainEqual(single(minimalCover(written(given))))
  })
  test.each(textbookChases)('chase: $from', ({columns, parts, dependencies, isLossless: expected}) => {
    expect(isLossless(names(columns), parts.map(names), written(dependencies))).toBe(expected)
  })
  test('closure: Ullman (1988), section 7.3', () => {
    const given = 'A B -> C; C -> A; B C -> D; A C D -> B; D -> E G; B E -> C; C G -> B D; C E -> A G'
    expect(closureOf(['B', 'D'], written(given)).toSorted()).toEqual(['A', 'B', 'C', 'D', 'E', 'G'])
  })
})

describe('for whatever dependencies', () => {
  const check = (judge: (dependencies: readonly Dependency[]) => void) =>
    fastCheck.assert(fastCheck.property(arbitraryDependencies, judge), {numRuns: 300})

  test('keys are those of looking at every subset', () => {
    check(dependencies => {
      expect(sets(candidateKeys(letters, dependencies).keys)).toEqual(sets(bruteForce(letters, dependencies).keys))
    })
  })
  test('a cover is equivalent, and nothing of it can go', () => {
    check(dependencies => {
      const cover = minimalCover(dependencies).flatMap(({determinant, dependent}) =>
        dependent.map(name => ({determinant, dependent: [name]})),
      )
      expect(areEquivalent(cover, dependencies)).toBe(true)
      for (const each of cover) {
        expect(
          implies(
            cover.filter(other => other !== each),
            each,
          ),
        ).toBe(false)
        const shorter = each.determinant.map(name => each.determinant.filter(other => other !== name))
        expect(shorter.filter(determinant => implies(cover, {...each, determinant}))).toEqual([])
      }
    })
  })
  test('synthesis is in third normal form, lossless and preserving', () => {
    check(dependencies => {
      const {relations, isLossless: isWhole, lost} = synthesise(letters, dependencies)
      expect([isWhole, lost]).toEqual([true, []])
      const forms = relations.map(({columns}) => bruteForce(columns, dependencies).normalForm)
      expect(relations.map(({normalForm}) => normalForm)).toEqual(forms)
      expect(forms.filter(form => form !== '3NF' && form !== 'BCNF')).toEqual([])
      expect(relations.map(({keys}) => sets(keys))).toEqual(
        relations.map(({columns}) => sets(bruteForce(columns, dependencies).keys)),
      )
    })
  })
  test('decomposition is in Boyce-Codd normal form and lossless, and says what it loses', () => {
    check(dependencies => {
      const {relations, isLossless: isWhole, lost} = decomposeToBcnf(letters, dependencies)
      expect(isWhole).toBe(true)
      expect(relations.filter(({columns}) => bruteForce(columns, dependencies).normalForm !== 'BCNF')).toEqual([])
      expect(lost.length === 0).toBe(
        preservesDependencies(
          relations.map(({columns}) => columns),
          dependencies,
        ),
      )
      const within = relations.flatMap(({columns}) =>
        bruteForce(columns, dependencies).facts.map(({set, name}) => ({determinant: set, dependent: [name]})),
      )
      expect(areEquivalent([...within, ...lost], dependencies)).toBe(true)
    })
  })
  test('two parts are lossless when what they share determines one of them', () => {
    const part = fastCheck.subarray([...letters], {minLength: 1})
    fastCheck.assert(
      fastCheck.property(arbitraryDependencies, part, part, (dependencies, left, right) => {
        const all = letters.filter(name => left.includes(name) || right.includes(name))
        const shared = closureOf(
          left.filter(name => right.includes(name)),
          dependencies,
        )
        const expected = [left, right].some(each => each.every(name => shared.includes(name)))
        expect(isLossless(all, [left, right], dependencies)).toBe(expected)
      }),
      {numRuns: 300},
    )
  })
  test('what is lossless gives back any two rows that the dependencies allow', () => {
    fastCheck.assert(
      fastCheck.property(
        arbitraryDependencies,
        fastCheck.array(fastCheck.subarray([...letters], {minLength: 2}), {minLength: 2, maxLength: 4}),
        (dependencies, drawn) => {
          const all = letters.filter(name => drawn.some(part => part.includes(name)))
          if (!isLossless(all, drawn, dependencies)) return
          for (const same of subsetsOf(letters).map(set => closureOf(set, dependencies))) {
            const rows = [0, 1].map(row => new Map(letters.map(name => [name, same.includes(name) ? 0 : row])))
            expect(countJoined(all, drawn, rows)).toBe(all.every(name => same.includes(name)) ? 1 : 2)
          }
        },
      ),
      {numRuns: 200},
    )
  })
})

/** How many rows come of joining the parts. */
function countJoined(
  all: readonly string[],
  parts: readonly (readonly string[])[],
  rows: readonly ReadonlyMap<string, number>[],
): number {
  const candidates = subsetsOf(all).map(ones => new Map(all.map(name => [name, ones.includes(name) ? 1 : 0])))
  const isThere = (row: ReadonlyMap<string, number>) =>
    parts.every(part => rows.some(known => part.every(name => known.get(name) === row.get(name))))
  return candidates.filter(isThere).length
}
