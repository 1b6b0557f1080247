import type { StoreTrouble } from "../../model/store-trouble.ts";
import { text } from "../strings.ts";
import type { IconName } from "./icon.tsx";
import { Message } from "./message.tsx";
import { explainTrouble } from "./trouble-text.ts";

const ICONS: Record<StoreTrouble["kind"], IconName> = {
  "cannot-open": "alert",
  blocked: "alert",
  newer: "alert",
  "not-upgraded": "alert",
  vanished: "alert",
  full: "disk",
  private: "lock",
  conflict: "alert",
  refused: "alert",
};

interface TroubleMessageProps {
  readonly trouble: StoreTrouble;
  readonly onRetry: () => void;
  /** Goes on without the notes that have vanished. */
  readonly onAcceptLoss: () => void;
}

/** Why there is no list of notes; never to be taken for an empty one. */
export function TroubleMessage({ trouble, onRetry, onAcceptLoss }: TroubleMessageProps) {
  return (
    <div role="alert">
      <Message icon={ICONS[trouble.kind]} explanation={explainTrouble(trouble)}>
        {trouble.kind !== "private" && (
          <div class="act">
            <button type="button" class="btn primary" onClick={onRetry}>
              {text.retry}
            </button>
            {trouble.kind === "vanished" && (
              <button type="button" class="btn" onClick={onAcceptLoss}>
                {text.goOnWithout}
              </button>
            )}
          </div>
        )}
        {"detail" in trouble && (
          <details class="meta">
            <summary>{text.details}</summary>
            <code>{trouble.detail}</code>
          </details>
        )}
      </Message>
    </div>
  );
}
