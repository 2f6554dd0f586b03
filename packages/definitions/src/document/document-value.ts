/** What may be written under a key. Text reads back as text in every reader, `true` and `1.10` too; others stay bare. */
export type DocumentValue =
  string | boolean | number | readonly DocumentValue[] | {readonly [key: string]: DocumentValue}
