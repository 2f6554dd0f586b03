/** The words of a name in lower case, whichever way it joins them: `userId`, `user_id` and `UserID` are `user` and `id`. */
export function nameWords(name: string): readonly string[] {
  const parted = name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1_$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1_$2')
    .replace(/(\p{L})(\d+)(?=_|$)/gu, '$1_$2')
  return parted
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(word => word !== '')
}
