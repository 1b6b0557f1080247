import { useEffect, useState } from "preact/hooks";
import { t } from "../../words/t.ts";
import { useGivingBack } from "./use-giving-back.ts";

/** What just happened, and how to take it back where that can be done. */
export interface Notice {
  readonly message: string;
  readonly undo?: () => void;
}

/** Milliseconds a notice stays; hovering or focusing it stops the clock. */
const STAY = 10_000;

interface ToastProps {
  readonly notice: Notice;
  readonly onGone: () => void;
}

/** Where notices appear: always there, as screen readers announce only what changes in a place they know. */
export function ToastPlace({ notice, onGone }: { readonly notice: Notice | undefined; readonly onGone: () => void }) {
  return (
    <div class="toasts" role="status">
      {notice !== undefined && <Toast notice={notice} onGone={onGone} />}
    </div>
  );
}

/** A bar at the bottom that tells what just happened. Ctrl+Z undoes it, except while the reader types. */
function Toast({ notice, onGone }: ToastProps) {
  const [isHeld, setHeld] = useState(false);
  const place = useGivingBack<HTMLDivElement>();
  const undo = () => {
    notice.undo?.();
    onGone();
  };
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(onGone, STAY);
    return () => clearTimeout(timer);
  }, [isHeld, notice]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (notice.undo === undefined || !isUndoKey(event) || isTextField(event.target)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [notice]);
  const hold = { onMouseEnter: () => setHeld(true), onFocusIn: () => setHeld(true) };
  const release = { onMouseLeave: () => setHeld(false), onFocusOut: () => setHeld(false) };
  return (
    <div class="toast" ref={place} {...hold} {...release}>
      <span>{notice.message}</span>
      {notice.undo !== undefined && (
        <button type="button" class="btn" onClick={undo}>
          {t("parts.undo")}
        </button>
      )}
    </div>
  );
}

// A browser that fills in a form sends events of keys that have no name: it is looked at last.
function isUndoKey({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === "z";
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
