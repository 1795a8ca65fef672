/** Adds items to a list one by one: `push(...items)` overflows the stack with some hundred thousand of them. */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
