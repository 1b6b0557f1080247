import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../../words/t.ts";
import { writeNumber } from "../../../words/write-number.ts";
import { Icon } from "../../parts/icon.tsx";

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
  return <Asked count={count} onErase={onErase} onCancel={() => setAsked(false)} />;
}

type AskedProps = Pick<SureToEraseProps, "count" | "onErase"> & { readonly onCancel: () => void };

/** The button that asked is gone; the focus goes to the answer that changes nothing. */
function Asked({ count, onErase, onCancel }: AskedProps) {
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <span class="erase" role="alert">
      {t("library.sureToErase", count, [writeNumber(count)])}
      <span class="erase-ways">
        <button type="button" class="btn small" onClick={onErase}>
          {t("library.yesErase")}
        </button>
        <button type="button" class="btn quiet small" ref={cancel} onClick={onCancel}>
          {t("library.cancel")}
        </button>
      </span>
    </span>
  );
}
