/** What a whole database is often for, by the last word of its name. */
export const organizations: ReadonlySet<string> = new Set(
  `agency airline airport association bank bookstore bureau business center centre chain cinema clinic club college company
  corporation department enterprise factory farm firm foundation government group gym hospital hotel institute institution
  library manufacturer mine museum office organization organisation park pharmacy plant platform provider publisher restaurant retailer
  school shop site store supermarket theater theatre university website zoo`.split(/\s+/),
)
