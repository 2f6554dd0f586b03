/** A string literal. Right under `standard_conforming_strings`, which has been the default since PostgreSQL 9.1. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
