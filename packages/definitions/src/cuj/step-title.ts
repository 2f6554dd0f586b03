const id = String.raw`(?:\d\w*(?:\.\w+)*(?:[-–](?:\d[\w.]*|[Nn])|\s+to\s+\d[\w.]*)?\+?|[A-Z](?:\.\w+)*)`
const gap = String.raw`(?:\s*[:.)]|\s*[-–—]+(?=\s)|(?<=\d\w*|\+|[Nn])(?=\s|$))`
const named = new RegExp(String.raw`^step\s+#?(${id})${gap}\s*(.*)$`, 'i')
const numbered = /^(\d+(?:\.\d+)*)[.):]\s+(.+)$/
const trailing = new RegExp(String.raw`^(.+?)\s*\(step\s+(${id})\)$`, 'i')

export interface StepTitle {
  /** `5-7` for `5–7` and `5 to 7`. */
  readonly id: string
  readonly title: string
}

/**
 * Reads `Step 1: Title`, `Step 0.1 - Title`, `**Step 8+** Title` and `Step 3` alone; where `isInWorkflow`, also
 * `1. Title` and `Title (Step 0.5)`. Null for any other heading.
 */
export function readStepTitle(heading: string, isInWorkflow: boolean): StepTitle | null {
  const text = heading
    .replace(/\*\*|__/g, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim()
  const own = named.exec(text)
  if (own) return stepTitle(own[1], own[2])
  if (!isInWorkflow) return null
  const number = numbered.exec(text)
  if (number) return stepTitle(number[1], number[2])
  const last = trailing.exec(text)
  return last && stepTitle(last[2], last[1])
}

function stepTitle(written = '', title = ''): StepTitle {
  const step = written.replace('–', '-').replace(/\s+to\s+/i, '-')
  return {id: step, title: title.trim() || `Step ${step}`}
}
