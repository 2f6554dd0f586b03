import {printKeepBlock} from '../keep/keep-block.js'

/** The last section; text between its marks, as between all others, belongs to people. */
export function notes(): string {
  return `## Notes\n\nWhat is written between two \`keep\` marks stays when the document is written again.\n\n${printKeepBlock('notes')}`
}
