/**
 * The groups of nodes that reach each other, in the order of the nodes, also a node that reaches itself. Goes to each edge
 * once (Tarjan 1972), and is as deep as the memory, not the call stack.
 */
export function groupCycles<Node>(
  nodes: readonly Node[],
  next: (node: Node) => readonly Node[],
): readonly (readonly Node[])[] {
  const order = new Map(nodes.map((node, at) => [node, at]))
  const seen = new Map<Node, {low: number; open: boolean}>()
  const stack: Node[] = []
  const groups: Node[][] = []
  for (const start of nodes) {
    if (!seen.has(start)) walk(start)
  }
  return groups

  function walk(start: Node): void {
    const path = [enter(start)]
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const target = step.targets[step.at++]
      if (target === undefined) {
        path.pop()
        leave(step)
        const parent = path.at(-1)
        if (parent) parent.mark.low = Math.min(parent.mark.low, step.mark.low)
        continue
      }
      const known = seen.get(target)
      if (!known) path.push(enter(target))
      else if (known.open) step.mark.low = Math.min(step.mark.low, known.low)
    }
  }

  function enter(node: Node) {
    const mark = {low: seen.size, open: true}
    const step = {node, mark, number: seen.size, targets: next(node), at: 0}
    seen.set(node, mark)
    stack.push(node)
    return step
  }

  function leave({node, mark, number, targets}: ReturnType<typeof enter>): void {
    if (mark.low < number) return
    const group = stack.splice(stack.lastIndexOf(node))
    for (const each of group) {
      const own = seen.get(each)
      if (own) own.open = false
    }
    if (group.length > 1 || targets.includes(node))
      groups.push(group.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)))
  }
}
