/** What a link is called that a column of such a name makes: `customer` for `customer_number`. */
export function linkNameOf({name}: {readonly name: string}): string {
  return name.replace(/_(?:id|ids|number|no|code)$/, '')
}
