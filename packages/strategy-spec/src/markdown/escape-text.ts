/** Text as one line of markdown that shows exactly this text. */
export function escapeText(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\`*[\]<]/g, String.raw`\$&`)
    .replaceAll(/&(?=#?\w+;)/g, String.raw`\&`)
    .replaceAll(/(?<!\w)_|_(?!\w)|~(?=~)/g, String.raw`\$&`)
    .replace(/^[#>+-]/, String.raw`\$&`)
    .replace(/^(\d+)(?=[.)])/, '$1\\')
}

/** Line breaks and other space become single spaces. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\s\u0085]+/g, ' ').trim()
}
