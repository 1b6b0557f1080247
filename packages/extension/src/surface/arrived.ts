import { failure, type Result } from "../model/result.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";

/** A background that does not answer keeps the notes as much out of reach as a database that does not open. */
export async function arrived<T>(answer: Promise<Result<T, StoreTrouble>>): Promise<Result<T, StoreTrouble>> {
  return answer.catch((error) => failure({ kind: "cannot-open", detail: String(error) }));
}
