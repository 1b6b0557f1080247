import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../../words/t.ts";
import { keysOf } from "./keys-of.ts";

export interface KeysFieldProps {
  /** What the keys are for. */
  readonly what: string;
  /** The keys as browsers write them; empty where the reader wants none. */
  readonly onKeys: (keys: string) => void;
  /** The reader leaves it as it was. */
  readonly onLeave: () => void;
  /** The reader has gone elsewhere. */
  readonly onLeft: () => void;
}

/** Waits for the keys that a reader wants, and leaves all others to the browser: Tab goes on, Escape goes back. */
export function KeysField({ what, onKeys, onLeave, onLeft }: KeysFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Tab") return;
    event.preventDefault();
    if (event.key === "Escape") return onLeave();
    if (event.key === "Delete" || event.key === "Backspace") return onKeys("");
    const keys = keysOf(event);
    if (keys.kind === "keys") onKeys(keys.written);
    else setRefused(keys.kind === "refused");
  };
  return (
    <span class="keys-field">
      <input
        ref={field}
        readOnly
        aria-label={t("options.changeKeysOf", { what })}
        aria-describedby="keys-hint"
        placeholder={t("options.pressKeys")}
        onKeyDown={onKeyDown}
        onBlur={onLeft}
      />
      <span class="meta" id="keys-hint" role="status">
        {t(isRefused ? "options.needsModifier" : "options.pressKeysHint")}
      </span>
    </span>
  );
}
