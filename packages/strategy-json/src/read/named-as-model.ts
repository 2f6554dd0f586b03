/** The same members, named as the model names them: `not_valid` is `notValid`. */
export function namedAsModel(members: object) {
  return Object.fromEntries(
    Object.entries(members).map(([key, value]) => [
      key.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
}
