import type { ComponentChildren } from "preact";
import { writeTimes } from "../../wording/write-count.ts";
import { t } from "../../words/t.ts";
import { IconButton } from "../parts/icon-button.tsx";
import { Row } from "../parts/row.tsx";

/** Which mention the reader went to last. */
export interface Current {
  readonly id: string;
  /** From 0. */
  readonly index: number;
}

export interface JumpProps {
  readonly id: string;
  readonly count: number;
  /** Which mentions, from 0, get their meaning from another. */
  readonly derived?: readonly number[];
  readonly current: Current | undefined;
  readonly onJump: (target: Current) => void;
  /** Takes the reader back to where they were on the page. */
  readonly onBack: () => void;
}

/** The count in the margin: a button that goes to the next mention. */
export function JumpCount({ label, ...jump }: JumpProps & { readonly label: string }) {
  return (
    <button
      type="button"
      class="count num"
      aria-label={`${label}: ${t("parts.timesHere", jump.count)}`}
      onClick={() => jump.onJump(stepped(jump, 1))}
    >
      {writeTimes(jump.count)}
    </button>
  );
}

/** Previous and next, and the way back, shown for the one the reader is at. */
export function Stepper(jump: JumpProps) {
  if (jump.current?.id !== jump.id) return undefined;
  return (
    <span class="stepper">
      {jump.count > 1 && <Steps {...jump} index={jump.current.index} />}
      <IconButton icon="back" label={t("panel.back")} isSmall onPress={(button) => goBack(button, jump.onBack)} />
    </span>
  );
}

/** The button goes away with the place it belongs to: the keyboard goes on from the name. */
function goBack(button: HTMLElement, onBack: () => void): void {
  button.closest(".row")?.querySelector<HTMLElement>(".name, .count")?.focus();
  onBack();
}

function Steps({ index, ...jump }: JumpProps & { readonly index: number }) {
  const { count, derived = [], onJump } = jump;
  return (
    <>
      <IconButton icon="left" label={t("panel.previous")} isSmall onPress={() => onJump(stepped(jump, -1))} />
      <span class="meta num" role="status">
        {t(derived.includes(index) ? "parts.placeDerived" : "parts.place", { index: index + 1, count })}
      </span>
      <IconButton icon="right" label={t("panel.next")} isSmall onPress={() => onJump(stepped(jump, 1))} />
    </>
  );
}

/** A name that is itself the way to its mentions; `children` stand behind it. */
export function JumpRow({
  label,
  children,
  ...jump
}: JumpProps & { readonly label: string; readonly children?: ComponentChildren }) {
  const isCurrent = jump.current?.id === jump.id;
  return (
    <Row
      class={isCurrent ? "t on" : "t"}
      margin={
        <span class="num" aria-hidden="true">
          {writeTimes(jump.count)}
        </span>
      }
    >
      <button type="button" class="name" onClick={() => jump.onJump(stepped(jump, 1))}>
        <span lang="nl">{label}</span>
        <span class="vh">, {t("parts.timesHere", jump.count)}</span>
      </button>
      <Stepper {...jump} />
      {children}
    </Row>
  );
}

/** The first mention, or the one a step further, round the end. */
function stepped({ id, count, current }: JumpProps, step: 1 | -1): Current {
  return { id, index: current?.id === id ? (current.index + step + count) % count : 0 };
}
