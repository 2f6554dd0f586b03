import {guw, sks, ullman} from './books.js'

/** Decompositions that the chase decides. */
export const textbookChases: readonly {
  readonly from: string
  readonly columns: string
  readonly parts: readonly string[]
  readonly dependencies: string
  readonly isLossless: boolean
}[] = [
  {
    from: `${guw}, section 3.4.2: three relations`,
    columns: 'A B C D',
    parts: ['A D', 'A C', 'B C D'],
    dependencies: 'A -> B; B -> C; C D -> A',
    isLossless: true,
  },
  {
    from: `${guw}, section 3.4.3: rows too many`,
    columns: 'A B C D',
    parts: ['A B', 'B C', 'C D'],
    dependencies: 'B -> A D',
    isLossless: false,
  },
  ...(
    [
      ['a', 'B -> E; C E -> A', false],
      ['b', 'A C -> E; B C -> D', true],
      ['c', 'A -> D; D -> E; B -> D', true],
      ['d', 'A -> D; C D -> E; E -> D', false],
    ] as const
  ).map(([part, dependencies, isLossless]) => ({
    from: `${guw}, exercise 3.4.1 (${part})`,
    columns: 'A B C D E',
    parts: ['A B C', 'B C D', 'A C E'],
    dependencies,
    isLossless,
  })),
  {
    from: `${sks}, practice exercise 8.1`,
    columns: 'A B C D E',
    parts: ['A B C', 'A D E'],
    dependencies: 'A -> B C; C D -> E; B -> D; E -> A',
    isLossless: true,
  },
  {
    from: `${sks}, the same dependencies with (A, B, C) and (C, D, E)`,
    columns: 'A B C D E',
    parts: ['A B C', 'C D E'],
    dependencies: 'A -> B C; C D -> E; B -> D; E -> A',
    isLossless: false,
  },
  {
    from: `${ullman}, chapter 7: five relations`,
    columns: 'A B C D E',
    parts: ['A D', 'A B', 'B E', 'C D E', 'A E'],
    dependencies: 'A -> C; B -> C; C -> D; D E -> C; C E -> A',
    isLossless: true,
  },
]
