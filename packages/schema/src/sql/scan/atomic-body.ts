/** Follows a statement through the body that is written as SQL itself. */
export class AtomicBody {
  #depth = 0
  #previous = ''

  /** True for a semicolon inside of it. */
  holds(piece: string): boolean {
    if (/^\s*$/.test(piece)) return false
    const word = piece.toLowerCase()
    if (this.#depth > 0 && word === 'case') this.#depth++
    if (this.#depth > 0 && word === 'end') this.#depth--
    if (this.#depth === 0 && word === 'atomic' && this.#previous === 'begin') this.#depth = 1
    this.#previous = word
    return piece === ';' && this.#depth > 0
  }
}
