/** The path templates in the code spans of a text: one word that has a folder or an extension, and is no command. */
export function pathsIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path).filter(isPathTemplate)
}

export function isPathTemplate(text: string): boolean {
  const plain = text.replace(/\{\{\s*[\w-]+\s*\}\}|<[\w-]+>/g, 'x')
  return /^[^\s/()'"=][^\s()'"=]*$/.test(plain) && (/\/./.test(plain) || /\.[a-z][a-z0-9]{0,7}$/i.test(plain))
}
