import type { ComponentChildren } from "preact";
import { Icon } from "../parts/icon.tsx";
import { Row } from "../parts/row.tsx";
import { text } from "../strings.ts";

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
}

/** The count in the margin: a button that goes to the next mention. */
export function JumpCount({ label, ...jump }: JumpProps & { readonly label: string }) {
  return (
    <button
      type="button"
      class="count num"
      aria-label={`${label}: ${text.timesSpoken(jump.count)}`}
      onClick={() => jump.onJump(stepped(jump, 1))}
    >
      {text.times(jump.count)}
    </button>
  );
}

/** Previous and next, shown for the one the reader is at. */
export function Stepper(jump: JumpProps) {
  const { id, count, derived = [], current, onJump } = jump;
  if (current?.id !== id || count < 2) return undefined;
  return (
    <span class="stepper">
      <button
        type="button"
        class="btn quiet small icon"
        aria-label={text.previous}
        onClick={() => onJump(stepped(jump, -1))}
      >
        <Icon name="left" />
      </button>
      <span class="meta num" role="status">
        {(derived.includes(current.index) ? text.placeDerived : text.place)(current.index, count)}
      </span>
      <button
        type="button"
        class="btn quiet small icon"
        aria-label={text.next}
        onClick={() => onJump(stepped(jump, 1))}
      >
        <Icon name="right" />
      </button>
    </span>
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
          {text.times(jump.count)}
        </span>
      }
    >
      <button type="button" class="name" onClick={() => jump.onJump(stepped(jump, 1))}>
        {label}
        <span class="vh">, {text.timesSpoken(jump.count)}</span>
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
