/** `workflow` for `3. **Workflow** (short):`. */
export function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/\s*\([^()]*\)\s*:?$/, '')
    .replace(/^[^\p{L}]+|[^\p{L}\p{N})]+$/gu, '')
}
