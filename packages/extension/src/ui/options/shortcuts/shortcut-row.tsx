import { useRef, useState } from "preact/hooks";
import { t } from "../../../words/t.ts";
import type { Shortcut, ShortcutsPort } from "../options-ports.ts";
import { KeysField } from "./keys-field.tsx";

export interface ShortcutRowProps {
  readonly shortcut: Shortcut;
  /** Absent where only the browser's own page may change it. */
  readonly change: ShortcutsPort["change"];
  /** Tells the reader how it went. */
  readonly onSay: (words: string) => void;
  readonly onChanged: () => void;
}

/** What a command does, and its keys. */
export function ShortcutRow({ shortcut, change, onSay, onChanged }: ShortcutRowProps) {
  const { name, description, keys } = shortcut;
  const button = useRef<HTMLButtonElement>(null);
  const [isAsking, setAsking] = useState(false);
  // The field that had the keyboard is gone: it goes back to the button that opened it.
  const leave = () => {
    setAsking(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  const keep = async (wanted: string) => {
    leave();
    if (!(await change?.(name, wanted))) return onSay(t("options.keysRefused"));
    onSay(wanted === "" ? t("options.keysGone") : t("options.keysKept", { keys: wanted }));
    onChanged();
  };
  return (
    <li class="fact">
      <span>{description}</span>
      <span class="act">
        {isAsking ? (
          <KeysField
            what={description}
            onKeys={(wanted) => void keep(wanted)}
            onLeave={leave}
            onLeft={() => setAsking(false)}
          />
        ) : (
          <Keys keys={keys} />
        )}
        {change !== undefined && !isAsking && (
          <button
            ref={button}
            type="button"
            class="btn small"
            aria-label={t("options.changeKeysOf", { what: description })}
            onClick={() => setAsking(true)}
          >
            {t("options.changeKeys")}
          </button>
        )}
      </span>
    </li>
  );
}

function Keys({ keys }: { readonly keys: string }) {
  return keys === "" ? <span class="meta">{t("options.noKeys")}</span> : <kbd>{keys}</kbd>;
}
