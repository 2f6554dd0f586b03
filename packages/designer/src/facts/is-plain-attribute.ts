/** Names of what is never a thing of its own: of an order status there are values, and an inspection date has no columns. */
export function isPlainAttribute(entity: string): boolean {
  return /(?:^|_)(?:amount|birthday|date|datetime|email|id|name|number|phone|price|quantity|status|time|timestamp|type|uniqueness)$/.test(
    entity,
  )
}
