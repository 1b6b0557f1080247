import { useRef, useState } from "preact/hooks";

/** A word that is offered. */
export interface Choice {
  readonly value: string;
  /** As the reader sees it. */
  readonly shown: string;
}

export interface ComboParts {
  /** What stands in the field before the reader types. */
  readonly start?: string;
  /** What is offered for what is typed, best first. */
  readonly offer: (typed: string) => readonly Choice[];
  /** The reader chose a word or typed one of their own; answers what stands in the field then. */
  readonly onTake: (value: string) => string;
  /** Ends a word like Enter does. */
  readonly separator?: string;
  /** Backspace in an empty field. */
  readonly onBackspace?: () => void;
}

/** A field with words to choose from, as it stands. */
export interface Combo {
  readonly typed: string;
  /** What the list shows; nothing while it is closed. */
  readonly choices: readonly Choice[];
  /** Which of them the keys are at; -1 for what is typed. */
  readonly active: number;
  readonly type: (words: string) => void;
  readonly take: (value: string) => void;
  readonly open: () => void;
  readonly leave: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Arrows choose, Enter takes, Escape closes the list, and leaving the field takes what is typed. */
export function useCombo({ start = "", offer, onTake, separator, onBackspace }: ComboParts): Combo {
  const [typed, setTyped] = useState(start);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const hasChanged = useRef(false);
  // What stood in the field already is no question.
  const choices = isOpen ? offer(hasChanged.current ? typed : "") : [];

  const show = (words: string, isShown: boolean) => {
    hasChanged.current = isShown;
    setTyped(words);
    setOpen(isShown);
    setActive(-1);
  };
  const take = (value: string) => show(onTake(value), false);
  const step = (by: number) => {
    setOpen(true);
    if (choices.length > 0) setActive(nextOf(active, by, choices.length));
  };
  const takeActive = () => take(choices[active]?.value ?? typed);
  const answers: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: takeActive,
    Escape: isOpen ? () => setOpen(false) : undefined,
    Backspace: typed === "" ? onBackspace : undefined,
    ...(separator !== undefined && { [separator]: takeActive }),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const answer = answers[event.key];
    answer?.();
    // Ctrl and Enter close what the field stands in; what is typed goes along.
    if (answer === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    typed,
    choices,
    active,
    type: (words) => show(words, true),
    take,
    open: () => setOpen(true),
    leave: () => (hasChanged.current ? take(typed) : setOpen(false)),
    onKeyDown,
  };
}

/** Round in a list, from what is typed to the first or the last. */
function nextOf(from: number, by: number, length: number): number {
  if (from === -1) return by > 0 ? 0 : length - 1;
  return (from + by + length) % length;
}
