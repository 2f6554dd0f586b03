/** In backticks, or as a JSON text where it holds a backtick or a line break. */
export function printCode(code: string): string {
  return /[`\n\r]/.test(code) ? JSON.stringify(code) : `\`${code}\``
}
