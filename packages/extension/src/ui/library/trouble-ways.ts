import { EVERYTHING } from "../../library/question.ts";
import type { TroubleWays } from "../parts/trouble-message.tsx";
import type { LibraryPorts } from "./library-ports.ts";
import type { Go } from "./use-view.ts";

/** What the library has to offer a reader whose notes are out of reach, beside another try. */
export function troubleWays(go: Go, { notes, out }: Pick<LibraryPorts, "notes" | "out">): Omit<TroubleWays, "onRetry"> {
  return {
    onAcceptLoss: () => void notes.acceptLoss(),
    onBackups: () => go({ name: "opslag", question: EVERYTHING }),
    onCopy: (words) => void out.copy(words),
  };
}
