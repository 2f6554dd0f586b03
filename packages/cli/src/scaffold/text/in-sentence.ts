/** `Proof report` to `proof report` and `ER diagram` as it is: how a title reads inside a sentence. */
export function inSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title
}
