/** Text as one line of markdown that shows exactly this text. */
export function escapeText(text: string): string {
  const line = oneLine(text)
  if (!special.test(line)) return line
  return line
    .replaceAll(/[\\`*[\]<]/g, String.raw`\$&`)
    .replaceAll(/&(?=#?\w+;)/g, String.raw`\&`)
    .replaceAll(/(?<!\w)_|_(?!\w)|~(?=~)/g, String.raw`\$&`)
    .replace(/^[#>+-]/, String.raw`\$&`)
    .replace(/^(\d+)(?=[.)])/, '$1\\')
}

/** Most texts have nothing of it. */
const special = /[\\`*[\]<&_~]|^[#>+\-\d]/

/** Line breaks and other space become single spaces. */
export function oneLine(text: string): string {
  if (plain.test(text)) return text
  return text.replaceAll(/[\s\u0085]+/g, ' ').trim()
}

const plain = /^(?:[^\s\u0085]+(?: [^\s\u0085]+)*)?$/
