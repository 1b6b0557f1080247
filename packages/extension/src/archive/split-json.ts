import { createJsonCursor, type JsonCursor } from "./json-cursor.ts";

/** A member of the object that a file is, or one item of a member that is a list. */
export type JsonPart =
  | { readonly kind: "member"; readonly name: string; readonly value: unknown }
  /** A list begins. */
  | { readonly kind: "list"; readonly name: string }
  | { readonly kind: "item"; readonly name: string; readonly value: unknown };

/**
 * Reads a file that is one JSON object, one thing at a time: lists at its top are read item by item, so that a file of a
 * hundred megabytes is never whole in memory. However it is laid out, it is read the same. Halts where it is no such
 * file, and where a name stands in it twice.
 */
export async function* splitJson(chunks: AsyncIterable<string>): AsyncGenerator<JsonPart, void, undefined> {
  const cursor = createJsonCursor(chunks);
  const names = new Set<string>();
  if (!(await cursor.pass("{"))) cursor.fail("no-brace");
  let isDone = await cursor.pass("}");
  while (!isDone) {
    const name = await nameAt(cursor);
    if (names.has(name)) cursor.fail("twice");
    names.add(name);
    if (await cursor.pass("[")) yield* itemsOf(cursor, name);
    else yield { kind: "member", name, value: await cursor.value() };
    isDone = await endsHere(cursor, "}");
  }
  if ((await cursor.peek()) !== "") cursor.fail("goes-on");
}

async function nameAt(cursor: JsonCursor): Promise<string> {
  const next = await cursor.peek();
  if (next !== '"') cursor.fail(next === "" ? "cut-off" : "not-json");
  const name = await cursor.value();
  if (!(await cursor.pass(":"))) cursor.fail("not-json");
  return String(name);
}

async function* itemsOf(cursor: JsonCursor, name: string): AsyncGenerator<JsonPart, void, undefined> {
  yield { kind: "list", name };
  let isDone = await cursor.pass("]");
  while (!isDone) {
    yield { kind: "item", name, value: await cursor.value() };
    isDone = await endsHere(cursor, "]");
  }
}

/** Passes the comma before the next thing, or the end of them. */
async function endsHere(cursor: JsonCursor, end: string): Promise<boolean> {
  if (await cursor.pass(end)) return true;
  if (!(await cursor.pass(","))) cursor.fail((await cursor.peek()) === "" ? "cut-off" : "not-json");
  return false;
}
