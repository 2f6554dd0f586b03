/** The value itself where Prisma takes it, so that the client's values stay those of the database; else a likeness. */
export function nameValue(value: string): string {
  if (/^[A-Za-z]\w*$/.test(value)) return value
  const name = value.replaceAll(/[^\p{L}0-9_]+/gu, '_').replaceAll(/^_+|_+$/g, '')
  if (name === '') return 'empty'
  return /^\p{L}/u.test(name) ? name : `value_${name}`
}
