/** Two nodes and how strongly they are held to be the same: compared part by part, the first that differs decides. */
export interface Edge<N> {
  readonly a: N
  readonly b: N
  readonly strength: readonly number[]
}

/**
 * Joins nodes along edges, strongest first, unless two nodes that would come together contradict each other: an edge is
 * evidence for two nodes, not for all that each of them was joined with. The result depends on the nodes' order, which the
 * caller fixes, and on nothing else.
 */
export function joinByStrength<N>(
  nodes: readonly N[],
  edges: readonly Edge<N>[],
  contradict: (a: N, b: N) => boolean,
): N[][] {
  const rank = new Map(nodes.map((node, at) => [node, at]))
  const groups = new Map(nodes.map((node) => [node, [node]]))
  const strongestFirst = edges.toSorted(
    (x, y) => compareStrength(y, x) || at(rank, x.a) - at(rank, y.a) || at(rank, x.b) - at(rank, y.b),
  )
  for (const { a, b } of strongestFirst) {
    const [mine, theirs] = [groups.get(a) ?? [a], groups.get(b) ?? [b]]
    if (mine === theirs || mine.some((x) => theirs.some((y) => contradict(x, y)))) continue
    const joined = [...mine, ...theirs].sort((x, y) => at(rank, x) - at(rank, y))
    for (const node of joined) groups.set(node, joined)
  }
  return [...new Set(groups.values())]
}

/** All pairs of `nodes`, the earlier first. */
export const pairsOf = <N>(nodes: readonly N[]): [N, N][] =>
  nodes.flatMap((a, i) => nodes.slice(i + 1).map((b): [N, N] => [a, b]))

const at = <N>(rank: ReadonlyMap<N, number>, node: N): number => rank.get(node) ?? 0

function compareStrength<N>(x: Edge<N>, y: Edge<N>): number {
  for (const [i, part] of x.strength.entries()) {
    const difference = part - (y.strength[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
