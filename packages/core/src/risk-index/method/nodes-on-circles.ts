type Children = ReadonlyMap<string, readonly string[]>;

/** The ids, each after all that lie below it as far as no circle is in the way; without recursion. */
const finished = (children: Children): string[] => {
  const order: string[] = [];
  const seen = new Set<string>();
  for (const start of children.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const path = [{ id: start, next: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const child = children.get(top.id)?.[top.next];
      top.next += 1;
      if (child === undefined) {
        order.push(top.id);
        path.pop();
      } else if (!seen.has(child) && children.has(child)) {
        seen.add(child);
        path.push({ id: child, next: 0 });
      }
    }
  }
  return order;
};

const parentsOf = (children: Children): Children => {
  const parents = new Map<string, string[]>([...children.keys()].map((id) => [id, []]));
  for (const [id, parts] of children) for (const part of parts) parents.get(part)?.push(id);
  return parents;
};

/**
 * The nodes that lie below themselves: those that reach one another both ways, found in time that grows with nodes and
 * children together (Kosaraju and Sharir, Computers & Mathematics with Applications 7, 1981).
 */
export const nodesOnCircles = (children: Children): ReadonlySet<string> => {
  const parents = parentsOf(children);
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const start of finished(children).reverse()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const together = [start];
    for (const id of together)
      for (const parent of parents.get(id) ?? []) {
        if (seen.has(parent)) continue;
        seen.add(parent);
        together.push(parent);
      }
    if (together.length > 1 || children.get(start)?.includes(start) === true) for (const id of together) found.add(id);
  }
  return found;
};
