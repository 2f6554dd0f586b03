import type {ElementKind} from '../../diff/element.js'

type Ranks = Readonly<Record<ElementKind, number>>

/** When renames happen: what is dropped after them has its new name. */
export const renameRank = 30
/** When types are altered or made anew, between drops and creations. */
export const typeRank = 85
export const alterRank = 101
/** What a type stands in the way of goes before it; the last to go are those that everything uses. */
export const dropRanks: Ranks = {
  view: 20,
  comment: 40,
  grant: 50,
  'row-security': 59,
  trigger: 60,
  policy: 61,
  'foreign-key': 62,
  index: 63,
  exclusion: 64,
  unique: 64,
  'primary-key': 65,
  check: 66,
  default: 67,
  'sequence-owner': 68,
  attachment: 69,
  partition: 70,
  table: 71,
  function: 71,
  column: 72,
  sequence: 76,
  enum: 108,
  composite: 107,
  domain: 106,
  role: 155,
  extension: 155,
  namespace: 156,
}

export const createRanks: Ranks = {
  namespace: 0,
  extension: 1,
  role: 2,
  enum: 80,
  domain: 81,
  composite: 82,
  sequence: 83,
  function: 95,
  table: 95,
  partition: 96,
  column: 100,
  'sequence-owner': 104,
  default: 105,
  check: 110,
  'primary-key': 110,
  unique: 110,
  exclusion: 110,
  index: 111,
  attachment: 112,
  'foreign-key': 120,
  view: 130,
  'row-security': 139,
  trigger: 140,
  policy: 141,
  grant: 150,
  comment: 160,
}
