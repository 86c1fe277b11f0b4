/** A list of numbers that is filled anew for every text. */

/** `size` numbers, at the beginning of a room that is kept: new memory costs more than what is written there. */
export interface Numbers {
  room: Int32Array;
  size: number;
}

export function createNumbers(): Numbers {
  return { room: new Int32Array(1 << 10), size: 0 };
}

/** Sees to it that there is room for `count` more numbers. */
export function makeRoom(numbers: Numbers, count: number): void {
  if (numbers.size + count <= numbers.room.length) return;
  const { room } = numbers;
  numbers.room = new Int32Array(4 * room.length);
  numbers.room.set(room);
}
