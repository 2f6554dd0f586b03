/** The sections of a journey that are read, in lower case; those on one line mean the same. */
export const knownSections: readonly (readonly string[])[] = [
  ['user goal', 'goal'],
  ['trigger', 'triggers'],
  ['workflow'],
  ['agents used'],
  ['skills used'],
  ['expected outputs', 'expected output'],
  ['success criteria'],
  ['example prompts', 'example prompt'],
  ['error recovery'],
  ['conventions'],
]
