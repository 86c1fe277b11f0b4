/** Named words as the items of a menu, in their order. */

export function menuItems<Id extends string>(
  words: Readonly<Record<Id, { words: string; aside: string }>>,
): { id: Id; words: string; aside: string }[] {
  const items: { id: Id; words: string; aside: string }[] = [];
  for (const id in words) items.push({ id, ...words[id] });
  return items;
}
