import { useState } from "preact/hooks";
import { Icon } from "../../parts/icon.tsx";
import { words } from "../words.ts";

export interface SureToEraseProps {
  readonly count: number;
  readonly label: string;
  readonly onErase: () => void;
}

/** Erases for good, and asks once. */
export function SureToErase({ count, label, onErase }: SureToEraseProps) {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <button type="button" class="btn quiet small" onClick={() => setAsked(true)}>
        <Icon name="trash" />
        {label}
      </button>
    );
  }
  return (
    <span class="sure" role="alert">
      {words.sureToErase(count)}
      <button type="button" class="btn small" onClick={onErase}>
        {words.yesErase}
      </button>
      <button type="button" class="btn quiet small" onClick={() => setAsked(false)}>
        {words.cancel}
      </button>
    </span>
  );
}
