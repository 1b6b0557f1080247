import { useRef, useState } from "preact/hooks";
import { fold } from "./fold.ts";

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
  /** What begins with what is typed is taken for what is meant, also where the reader goes on, until Escape. */
  readonly isEager?: boolean;
  /** The reader is done with the field. */
  readonly onDone?: () => void;
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
export function useCombo({ onTake, onDone, separator, onBackspace, ...parts }: ComboParts): Combo {
  const { typed, choices, active, isUntaken, settle, open, close, step, type } = useChoices(parts);
  const chosen = choices[active]?.value;
  const take = (value: string) => settle(onTake(value));
  const takeChosen = () => take(chosen ?? typed);
  const finish = (value = chosen ?? typed) => {
    take(value);
    onDone?.();
  };
  const answers: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => finish(),
    Escape: choices.length > 0 ? close : onDone,
    Backspace: typed === "" ? onBackspace : undefined,
    ...(separator !== undefined && { [separator]: takeChosen }),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const answer = answers[event.key];
    answer?.();
    // Ctrl and Enter close what the field stands in; what is typed goes along.
    if (answer === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const leave = () => {
    if (!isUntaken()) close();
    else if (parts.isEager === true) takeChosen();
    else take(typed);
  };
  return { typed, choices, active, type, take: finish, open, leave, onKeyDown };
}

/** What stands in the field, the list below it, and which of its words the keys are at. */
function useChoices({ start = "", offer, isEager = false }: Pick<ComboParts, "start" | "offer" | "isEager">) {
  const [typed, setTyped] = useState(start);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const hasChanged = useRef(false);
  /** Something is typed or chosen that is not taken yet. */
  const isUntaken = useRef(false);
  // What stood in the field already is no question.
  const choices = isOpen ? offer(hasChanged.current ? typed : "") : [];

  const show = (words: string, isShown: boolean) => {
    hasChanged.current = isShown;
    isUntaken.current = isShown;
    setTyped(words);
    setOpen(isShown);
    setActive(isShown && isEager ? meantBy(words, offer(words)) : -1);
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const step = (by: number) => {
    setOpen(true);
    if (choices.length === 0) return;
    isUntaken.current ||= isEager;
    setActive(nextOf(active, by, choices.length));
  };
  return {
    ...{ typed, choices, active, close, step },
    isUntaken: () => isUntaken.current,
    type: (words: string) => show(words, true),
    settle: (words: string) => show(words, false),
    open: () => setOpen(true),
  };
}

/** Which of the words offered begins with what is typed; -1 where none does. */
function meantBy(typed: string, choices: readonly Choice[]): number {
  const begin = fold(typed.trim()).text;
  return begin === "" ? -1 : choices.findIndex(({ shown }) => fold(shown).text.startsWith(begin));
}

/** Round in a list, from what is typed to the first or the last. */
function nextOf(from: number, by: number, length: number): number {
  if (from === -1) return by > 0 ? 0 : length - 1;
  return (from + by + length) % length;
}
