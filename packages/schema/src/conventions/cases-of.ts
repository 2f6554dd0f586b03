import type {NameCase} from './naming-conventions.js'

export const nameCases: readonly NameCase[] = ['snake_case', 'camelCase', 'PascalCase', 'UPPER_CASE']

const patterns: Readonly<Record<NameCase, RegExp>> = {
  snake_case: /^_*[\p{Ll}\d]+(?:_[\p{Ll}\d]+)*_*$/u,
  camelCase: /^\p{Ll}[\p{Ll}\p{Lu}\d]*$/u,
  PascalCase: /^\p{Lu}[\p{Ll}\p{Lu}\d]*$/u,
  UPPER_CASE: /^\p{Lu}[\p{Lu}\d]*(?:_[\p{Lu}\d]+)*$/u,
}

const known = new Map<string, readonly NameCase[]>()
const most = 50_000

/** The cases that a name may be in: `users` fits two. A name in no case at all, such as one with spaces, fits none. */
export function casesOf(name: string): readonly NameCase[] {
  const cases = known.get(name) ?? nameCases.filter(each => patterns[each].test(name))
  if (known.size >= most) known.clear()
  known.set(name, cases)
  return cases
}
