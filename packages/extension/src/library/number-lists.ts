/** A list of whole numbers for each key from 0, all in one piece of memory: as arrays they are slow to go through. */
export interface NumberLists {
  put(key: number, numbers: readonly number[]): void;
  /** All numbers; the list of a key stands from `starts[key]` to `ends[key]`. Holds until something is put. */
  all(): { readonly numbers: Int32Array; readonly starts: Int32Array; readonly ends: Int32Array };
}

/** Room for some first numbers; it doubles whenever it is full. */
const FIRST_ROOM = 1_024;

export function createNumberLists(): NumberLists {
  let numbers = new Int32Array(FIRST_ROOM);
  let starts = new Int32Array(FIRST_ROOM);
  let ends = new Int32Array(FIRST_ROOM);
  let used = 0;
  return {
    put: (key, list) => {
      const known = (ends[key] ?? 0) - (starts[key] ?? 0);
      // A list that fits in the room of the one before takes no other.
      const start = list.length <= known ? (starts[key] ?? 0) : used;
      numbers = withRoom(numbers, start + list.length);
      starts = withRoom(starts, key + 1);
      ends = withRoom(ends, key + 1);
      numbers.set(list, start);
      starts[key] = start;
      ends[key] = start + list.length;
      used = Math.max(used, start + list.length);
    },
    all: () => ({ numbers, starts, ends }),
  };
}

function withRoom(array: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  if (size <= array.length) return array;
  const roomier = new Int32Array(Math.max(size, 2 * array.length));
  roomier.set(array);
  return roomier;
}
