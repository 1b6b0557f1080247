import type { ArchiveTrouble } from "../model/archive-trouble.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";

/** How far long work is, and how the reader ends it. */
export interface Watched {
  readonly signal?: AbortSignal | undefined;
  /** `done` of `total`, in whatever the work counts; `total` may grow. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Ends work from deep inside it; `caught` makes an answer of it. */
export function halt(trouble: ArchiveTrouble): never {
  throw new Error(`stopped: ${trouble.kind}`, { cause: { [HALTED]: trouble } });
}

/** Ends the work where the reader has cancelled it. */
export function haltIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) halt({ kind: "cancelled" });
}

/** The answer of work that may be halted; any other error is a bug and stays one. */
export async function caught<T>(work: () => Promise<T>): Promise<Result<T, ArchiveTrouble>> {
  try {
    return success(await work());
  } catch (error) {
    const trouble = troubleIn(error);
    if (trouble === undefined) throw error;
    return failure(trouble);
  }
}

/** The value of an answer of the store; halts where it could not give one. */
export function orHalt<T>(answer: Result<T, StoreTrouble>): T {
  return answer.ok ? answer.value : halt({ kind: "store", trouble: answer.error });
}

const HALTED = Symbol("halted");

interface Halted {
  readonly [HALTED]: ArchiveTrouble;
}

function troubleIn(error: unknown): ArchiveTrouble | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  return isHalted(cause) ? cause[HALTED] : undefined;
}

function isHalted(cause: unknown): cause is Halted {
  return typeof cause === "object" && cause !== null && HALTED in cause;
}
