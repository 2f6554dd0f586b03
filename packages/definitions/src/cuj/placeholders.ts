/** `<run_id>`, `{run_id}`, `${run_id}` and `{{ run_id }}` are one placeholder, written `{{run_id}}`. */
export function normalisePlaceholders(path: string): string {
  return path.replace(
    /\$?\{\{\s*([\w-]+)\s*\}\}|\$?\{([A-Za-z][\w-]*)\}|<([A-Za-z][\w-]*)>/g,
    (_, twice, once, angle) => {
      return `{{${twice ?? once ?? angle}}}`
    },
  )
}

/** The same within a text's code spans only: `<` in prose is no placeholder. */
export function normaliseInCode(text: string): string {
  return text.replace(/`[^`]+`/g, normalisePlaceholders)
}
