const reserved = new Set(
  'all and any array as asc both case cast check column constraint create default desc distinct do else end except false fetch for foreign from grant group having in into is lateral leading left like limit not null offset on only or order outer primary references right select some symmetric table then to trailing true union unique user using when where window with'.split(
    ' ',
  ),
)

/** A column's name inside an expression; our names are snake_case, so only keywords need quotes. */
export function quoteColumn(name: string): string {
  return reserved.has(name) ? `"${name}"` : name
}
