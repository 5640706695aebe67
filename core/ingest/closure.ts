/** All nodes that can be reached from `seeds`, the seeds included, in no particular order. Each node's neighbours are asked for once. */
export async function closure<N>(options: {
  readonly seeds: readonly N[]
  readonly idOf: (node: N) => string
  readonly neighbours: (node: N) => Promise<readonly N[]>
}): Promise<N[]> {
  const reached = new Map<string, N>()
  let frontier = options.seeds
  while (frontier.length > 0) {
    const fresh = new Map(frontier.map((node) => [options.idOf(node), node]))
    for (const id of reached.keys()) fresh.delete(id)
    for (const [id, node] of fresh) reached.set(id, node)
    frontier = (await Promise.all([...fresh.values()].map(options.neighbours))).flat()
  }
  return [...reached.values()]
}
