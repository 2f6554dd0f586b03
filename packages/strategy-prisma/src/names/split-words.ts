/**
 * The words of a name in lower case, whatever its case: `order_items`, `orderItems` and `ORDER-ITEMS` are two words each.
 * Letters of any script and plain digits; marks that a change of case leaves over go.
 */
export function splitWords(name: string): readonly string[] {
  return name
    .normalize('NFC')
    .replaceAll(/(\p{Ll}|[0-9])(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}0-9]+/u)
    .map(word => word.toLowerCase().replaceAll(/[^\p{L}0-9]+/gu, ''))
    .filter(word => word !== '')
}
