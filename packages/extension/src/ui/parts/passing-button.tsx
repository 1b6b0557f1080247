import type { ComponentChildren } from "preact";
import { useGivingBack } from "./use-giving-back.ts";

export interface PassingButtonProps {
  readonly class: string;
  /** What it is called, where its words alone do not tell. */
  readonly label?: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A button that goes away once it is pressed; the keyboard does not go with it. */
export function PassingButton({ class: name, label, onPress, children }: PassingButtonProps) {
  const place = useGivingBack<HTMLButtonElement>();
  return (
    <button type="button" class={name} ref={place} aria-label={label} onClick={onPress}>
      {children}
    </button>
  );
}
