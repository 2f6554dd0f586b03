/** The printer of syntax trees fails: it doesn't know something that the parser knows. */
export class PrintError extends Error {
  override readonly name = 'PrintError'
}
