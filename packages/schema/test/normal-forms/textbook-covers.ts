import {date, en, guw, sks, ullman} from './books.js'

/** Dependencies and the covers that the book gives; any other with the same closure is not what it says. */
export const textbookCovers: readonly {
  readonly from: string
  readonly given: string
  readonly covers: readonly string[]
}[] = [
  {from: `${sks}, section 8.4.3`, given: 'A -> B C; B -> C; A -> B; A B -> C', covers: ['A -> B; B -> C']},
  {
    from: `${sks}, practice exercise 8.7`,
    given: 'A -> B C; C D -> E; B -> D; E -> A',
    covers: ['A -> B C; C D -> E; B -> D; E -> A'],
  },
  {from: `${en}, section 16.1.3`, given: 'B -> A; D -> A; A B -> D', covers: ['B -> D; D -> A']},
  {
    from: `${date}, section 11.6`,
    given: 'A -> B C; B -> C; A -> B; A B -> C; A C -> D',
    covers: ['A -> B; B -> C; A -> D'],
  },
  {
    from: `${guw}, exercise 3.5.2 (b): its own minimal basis`,
    given: 'C -> T; H R -> C; H T -> R; H S -> R; C S -> G',
    covers: ['C -> T; H R -> C; H T -> R; H S -> R; C S -> G'],
  },
  {
    from: `${ullman}, section 7.3: two covers, and both are minimal`,
    given: 'A B -> C; C -> A; B C -> D; A C D -> B; D -> E G; B E -> C; C G -> B D; C E -> A G',
    covers: [
      'A B -> C; C -> A; B C -> D; C D -> B; D -> E; D -> G; B E -> C; C G -> D; C E -> G',
      'A B -> C; C -> A; B C -> D; D -> E; D -> G; B E -> C; C G -> B; C E -> G',
    ],
  },
]
