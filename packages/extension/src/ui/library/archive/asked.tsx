import type { ComponentChildren } from "preact";
import type { ArchiveTrouble } from "../../../model/archive-trouble.ts";
import type { Result } from "../../../model/result.ts";
import { Trouble } from "./trouble.tsx";

export interface AskedProps<T> {
  readonly answer: Result<T, ArchiveTrouble> | undefined;
  readonly children: (value: T) => ComponentChildren;
}

/** What was asked for, or why it cannot be told; never an empty list in its place. */
export function Asked<T>({ answer, children }: AskedProps<T>) {
  if (answer === undefined) return undefined;
  return <>{answer.ok ? children(answer.value) : <Trouble trouble={answer.error} />}</>;
}
