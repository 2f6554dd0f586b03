import {defaultConventions, designSchema} from '@journeywright/designer'
import {expect, test} from 'vitest'

/** The foreign keys of a request: `table.column -> table`, sorted. */
function linksOf(request: string): readonly string[] {
  const design = designSchema({request, packs: [], conventions: defaultConventions})
  const model = design.status === 'designed' ? design.model : design.draft
  return (model?.tables ?? [])
    .flatMap(({name, foreignKeys}) =>
      foreignKeys.map(({columns, references}) => `${name}.${columns.join('+')} -> ${references.table}`),
    )
    .toSorted()
}

const zoo = 'Each keeper has a name and a phone. Each animal has a nickname and a weight. Each enclosure has a size.'

test.each([
  // To belong, in the words that people have for it.
  [
    'There are keepers and animals, with each animal belonging to a specific enclosure.',
    ['animals.enclosure_id -> enclosures'],
  ],
  ['In our park every animal is assigned to a keeper.', ['animals.keeper_id -> keepers']],
  [
    'Note that each animal is kept in an enclosure and is fed by a keeper.',
    ['animals.enclosure_id -> enclosures', 'animals.keeper_id -> keepers'],
  ],
  // Many of them.
  ['In our park every enclosure can house multiple animals.', ['animals.enclosure_id -> enclosures']],
  // What somebody makes is theirs, and what many do to many has a row for each time.
  ['As visitors know, keepers can submit animals.', ['animals.keeper_id -> keepers']],
  [
    'At night, keepers can reserve enclosures.',
    ['reservations.enclosure_id -> enclosures', 'reservations.keeper_id -> keepers'],
  ],
  // That there is a relation, and whose something is.
  [
    'We keep the relationship between keepers and enclosures.',
    ['keeper_enclosures.enclosure_id -> enclosures', 'keeper_enclosures.keeper_id -> keepers'],
  ],
  [
    'We note the relationship management between keepers and animals.',
    ['keeper_animals.animal_id -> animals', 'keeper_animals.keeper_id -> keepers'],
  ],
  // What else the same ones do, and what is done, as a noun or in a clause of its own.
  [
    'Here keepers can submit animals, and reserve enclosures.',
    ['animals.keeper_id -> keepers', 'reservations.enclosure_id -> enclosures', 'reservations.keeper_id -> keepers'],
  ],
  [
    'We note the participation of keepers in each enclosure.',
    ['keeper_enclosures.enclosure_id -> enclosures', 'keeper_enclosures.keeper_id -> keepers'],
  ],
  [
    'We note the enclosures that a keeper can visit.',
    ['keeper_enclosures.enclosure_id -> enclosures', 'keeper_enclosures.keeper_id -> keepers'],
  ],
  // In a list a verb looks like a noun, and what is done beside has a row beside the link.
  [
    'As said, keepers can create animals, bookmark animals, and weigh them.',
    ['animals.keeper_id -> keepers', 'keeper_animals.animal_id -> animals', 'keeper_animals.keeper_id -> keepers'],
  ],
  // To register something is to make it, and what does not hold links nothing.
  ['In our park, keepers can register animals.', ['animals.keeper_id -> keepers']],
  ['An animal is not tied to keepers.', []],
  // They are of one, however general the verb.
  ['Each keeper belongs to a specific enclosure.', ['keepers.enclosure_id -> enclosures']],
  // Many on both sides, said of each side or of both at once, and of one among themselves.
  [
    'A keeper can use multiple enclosures, and an enclosure can be used by multiple keepers subsequently over the year.',
    ['keeper_enclosures.enclosure_id -> enclosures', 'keeper_enclosures.keeper_id -> keepers'],
  ],
  [
    'A keeper can feed multiple animals, and vice versa.',
    ['keeper_animals.animal_id -> animals', 'keeper_animals.keeper_id -> keepers'],
  ],
  [
    'Keepers can follow each other.',
    ['keeper_follows.keeper_id -> keepers', 'keeper_follows.other_keeper_id -> keepers'],
  ],
  // Something else than the first thing is related.
  ['Keepers regularly submit reports related to animals.', []],
])('reads %s', (sentence, links) => {
  expect(linksOf(`${zoo} ${sentence}`)).toEqual(links)
})

test('joins a meeting with its speakers, and gives a department its employees', () => {
  expect(linksOf('Each speaker has a name. Each meeting has a title. A meeting has multiple speakers.')).toEqual([
    'meeting_speakers.meeting_id -> meetings',
    'meeting_speakers.speaker_id -> speakers',
  ])
  expect(
    linksOf('Each employee has a name. Each department has a title. A department has multiple employees.'),
  ).toEqual(['employees.department_id -> departments'])
})

test('makes no table of an event beside the one that the request has for it', () => {
  const request =
    'Each reader has a name. Each novel has a title. Each loan record has a date, a reader ID and a novel ID. Readers can borrow novels.'
  expect(linksOf(request)).toEqual(['loan_records.novel_id -> novels', 'loan_records.reader_id -> readers'])
})

test('gives an event to the table that the request has for it', () => {
  const request =
    'Each reader has a name. Each novel has a title. Comment details include comment time and stars. Here readers can comment on novels.'
  expect(linksOf(request)).toEqual(['comments.novel_id -> novels', 'comments.reader_id -> readers'])
})

test('gives parts one whole where they are associated with it, and others many', () => {
  const quiz =
    'Quiz details include title and level. Question details include text and score. Topic details include title and name.'
  expect(linksOf(`${quiz} In our school every quiz can be linked to multiple questions.`)).toEqual([
    'questions.quiz_id -> quizzes',
  ])
  expect(linksOf(`${quiz} In our school every quiz can be linked to multiple topics.`)).toEqual([
    'quiz_topics.quiz_id -> quizzes',
    'quiz_topics.topic_id -> topics',
  ])
})
