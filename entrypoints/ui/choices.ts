/** Named words as the items of a menu, in their order. */

export function choicesOf<Id extends string>(
  words: Readonly<Record<Id, { words: string; aside: string }>>,
): { id: Id; words: string; aside: string }[] {
  const choices: { id: Id; words: string; aside: string }[] = [];
  for (const id in words) choices.push({ id, ...words[id] });
  return choices;
}
