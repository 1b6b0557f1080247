import type { ComponentChildren } from "preact";
import type { ArchiveTrouble } from "../../../model/archive-trouble.ts";
import type { Result } from "../../../model/result.ts";
import { WaitLine } from "../../parts/wait-line.tsx";
import { Trouble } from "./trouble.tsx";

export interface AskedProps<T> {
  readonly answer: Result<T, ArchiveTrouble> | undefined;
  /** What is said while the answer is on its way. */
  readonly wait: string;
  readonly children: (value: T) => ComponentChildren;
}

/** What was asked for, or why it cannot be told; never an empty list in its place. */
export function Asked<T>({ answer, wait, children }: AskedProps<T>) {
  if (answer === undefined) return <WaitLine words={wait} />;
  return <>{answer.ok ? children(answer.value) : <Trouble trouble={answer.error} />}</>;
}
