/** A line of text as a YAML value: as it is where nothing in it means something to YAML, else in double quotes. */
export function yamlText(text: string): string {
  const isPlain = /^[a-z][^:#]*$/i.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text)
  return isPlain ? text : JSON.stringify(text)
}
