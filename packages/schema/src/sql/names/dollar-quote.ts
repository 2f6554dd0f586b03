/** Wraps a body in dollar quotes whose tag does not occur in it. */
export function dollarQuote(body: string, tag: string): string {
  let unused = tag
  for (let count = 2; body.includes(`$${unused}$`); count++) unused = `${tag}${count}`
  return `$${unused}$\n${body}\n$${unused}$`
}
