/** Lines by which Node follows an error's message: they would push the message itself out of the evidence. */
export function isStackFrame(line: string): boolean {
  return /^at .+(?::\d+:\d+\)?|<anonymous>\)?|\(native\))$/.test(line) || /^Node\.js v\d+\.\d+\.\d+$/.test(line)
}
