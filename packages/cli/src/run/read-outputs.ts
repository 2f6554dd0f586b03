/** `--output spec,json` as a list; null when the option is not there, which leaves the choice to the CUJ. */
export function readOutputs(value: string | undefined): readonly string[] | null {
  if (value === undefined) return null
  return value
    .split(',')
    .map(each => each.trim())
    .filter(each => each !== '')
}
