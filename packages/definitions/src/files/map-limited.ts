/** How many files are open at once: a folder may hold more than a process may open. */
const limit = 32

/** `Promise.all` over a function, in the items' order, with no more than a few of them at work at once. */
export async function mapLimited<In, Out>(
  items: readonly In[],
  work: (item: In, index: number) => Promise<Out>,
): Promise<readonly Out[]> {
  const results: Out[] = []
  const queue = items.entries()
  const workers = Array.from({length: Math.min(limit, items.length)}, async () => {
    for (const [index, item] of queue) results[index] = await work(item, index)
  })
  await Promise.all(workers)
  return results
}
