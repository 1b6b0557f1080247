import { useId, useRef, useState } from "preact/hooks";

/** A word that is offered. */
export interface Choice {
  readonly value: string;
  /** As the reader sees it. */
  readonly shown: string;
}

export interface ComboFieldProps {
  readonly label: string;
  readonly placeholder: string;
  /** Name of the list. */
  readonly listLabel: string;
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
  readonly maxLength?: number;
}

/**
 * A field for a word of the reader's own, with the words there are below it. Arrows choose, Enter takes, Escape closes
 * the list. What is typed counts when the field is left, so that it is not lost.
 */
export function ComboField({ label, placeholder, listLabel, start = "", offer, onTake, ...more }: ComboFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(start);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const hasChanged = useRef(false);
  // What stands in the field already is no question.
  const choices = isOpen ? offer(hasChanged.current ? typed : "") : [];

  const type = (words: string) => {
    hasChanged.current = true;
    setTyped(words);
    setOpen(true);
    setActive(-1);
  };
  const take = (value: string) => {
    setTyped(onTake(value));
    hasChanged.current = false;
    setOpen(false);
    setActive(-1);
  };
  const takeTyped = () => take(choices[active]?.value ?? typed);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = stepTo(event.key, active, choices.length);
    // Ctrl and Enter close what the field stands in; what is typed goes along.
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) return take(typed);
    if (target !== undefined) setActive(target);
    else if (event.key === "ArrowDown" && !isOpen) setOpen(true);
    else if (event.key === "Enter") takeTyped();
    else if (event.key === more.separator) takeTyped();
    else if (event.key === "Escape" && isOpen) setOpen(false);
    else if (event.key === "Backspace" && typed === "" && more.onBackspace !== undefined) more.onBackspace();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const optionId = (index: number) => `${id}-${index}`;
  return (
    <span class="combo">
      <input
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={choices.length > 0}
        aria-controls={id}
        aria-activedescendant={active === -1 ? undefined : optionId(active)}
        autocomplete="off"
        placeholder={placeholder}
        maxLength={more.maxLength}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
        onFocus={() => setOpen(true)}
        onBlur={() => (hasChanged.current ? take(typed) : setOpen(false))}
        onKeyDown={onKeyDown}
      />
      <span id={id} class="choices" role="listbox" aria-label={listLabel} hidden={choices.length === 0}>
        {choices.map(({ value, shown }, index) => (
          // The keys that choose are those of the field, which keeps the focus.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <span
            key={value}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            class="choice"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(value)}
          >
            {shown}
          </span>
        ))}
      </span>
    </span>
  );
}

function stepTo(key: string, from: number, length: number): number | undefined {
  if (length === 0) return undefined;
  if (key === "ArrowDown") return (from + 1) % length;
  if (key === "ArrowUp") return from <= 0 ? length - 1 : from - 1;
  return undefined;
}
