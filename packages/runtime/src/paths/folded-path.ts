/** The path as a file system sees it for which neither letters' case nor the way of writing accents tells files apart. */
export function foldedPath(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
