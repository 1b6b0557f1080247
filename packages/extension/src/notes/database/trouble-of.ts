import type { StoreTrouble } from "../../model/store-trouble.ts";

/** What an error of the database means for the reader. */
export function troubleOf(error: unknown): StoreTrouble {
  const names = namesOf(error);
  if (names.some((name) => name.startsWith("QuotaExceeded"))) return { kind: "full" };
  return { kind: "cannot-open", detail: describe(error) };
}

/** The names of the error and of what caused it: a full disk hides inside an aborted transaction, or a failed row. */
function namesOf(error: unknown): readonly string[] {
  if (typeof error !== "object" || error === null) return [];
  const own = "name" in error && typeof error.name === "string" ? [error.name] : [];
  const inner = "inner" in error ? namesOf(error.inner) : [];
  const failed = "failures" in error && Array.isArray(error.failures) ? error.failures.flatMap(namesOf) : [];
  return [...own, ...inner, ...failed];
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
