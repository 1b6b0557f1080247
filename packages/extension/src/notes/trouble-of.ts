import type { StoreTrouble } from "../model/store-trouble.ts";

/** What an error of the database means for the reader. */
export function troubleOf(error: unknown): StoreTrouble {
  const names = namesOf(error);
  if (names.some((name) => name.startsWith("QuotaExceeded"))) return { kind: "full" };
  return { kind: "cannot-open", detail: describe(error) };
}

/** The names of the error and of what caused it: a full disk hides inside an aborted transaction. */
function namesOf(error: unknown): readonly string[] {
  if (typeof error !== "object" || error === null) return [];
  const { name, inner } = error as { readonly name?: unknown; readonly inner?: unknown };
  return [...(typeof name === "string" ? [name] : []), ...namesOf(inner)];
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
