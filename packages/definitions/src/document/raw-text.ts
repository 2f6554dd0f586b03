/**
 * A part of a file with one character for each byte (latin1), so that bytes that are no UTF-8 survive an edit. Parts are
 * cut at line ends only, which no byte of a longer character can be taken for.
 */
export type RawText = string
