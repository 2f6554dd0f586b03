/** What stands after the last comma. */
export function lastSegment(before: string): string {
  const starts = [
    ...before.matchAll(/[,:;]\s|\s(?:and|or)\s(?=(?:an?|the|its|their|each|every|either|how|which|what|when)\s)/gi),
  ].map(match => match.index + match[0].length)
  return before.slice(Math.max(0, ...starts))
}

/** The words for what is compared, at the end of what stands before the comparison. */
export function leftOf(before: string): string {
  return lastSegment(before)
    .replace(/^.*\b(?:carr(?:y|ies|ying)|hav(?:e|ing)|has|holds?|gets?)\s+(?:an?|the|its|any)\s+(?=\w)/is, '')
    .replace(
      /\b(?:which|that|it|is|are|be|must|can|cannot|can['’]t|may|never|always|not|has to|have to|obviously|plainly|honestly|because|although|though|but|while|there|and|so|also|should|will|sits?|kept|runs?|ranges?|lies?|goes?|we|you|any|anywhere|no|nothing|nobody|has|have|had|the|an?|its|their|each|every|own|then|whole number of|integer|with|meant to|allowed to|stay|normally|usually)\b/gi,
      ' ',
    )
    .replace(/[.()"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What a statement is about, for the pronoun of the next one: "the rent deposit" of "the rent deposit is capped at …". */
export function firstSubject(text: string): string | null {
  const words =
    /^(?:.*[,;:]\s+|.*\s--\s+)?(?:so |and |but )?(?:the|an?|each|every|no|its|their)\s+((?:[\w-]+\s+){1,4}?)(?:is|are|was|must|never|always|cannot|can|may|runs?|has|sits?|falls?)\b/is.exec(
      text.trim(),
    )?.[1]
  return words === undefined ? null : leftOf(words)
}
