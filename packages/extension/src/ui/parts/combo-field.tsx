import type { RefObject } from "preact";
import { useId } from "preact/hooks";
import { type ComboParts, useCombo } from "./use-combo.ts";

export interface ComboFieldProps extends ComboParts {
  readonly label: string;
  readonly placeholder: string;
  /** Name of the list. */
  readonly listLabel: string;
  /** The keys that lead to the field, as browsers name them. */
  readonly keys?: string;
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly maxLength: number;
}

/** A field for a word of the reader's own, with the words there are in a list below it. */
export function ComboField({ label, placeholder, listLabel, maxLength, keys, field, ...parts }: ComboFieldProps) {
  const id = useId();
  const { typed, choices, active, type, take, open, leave, onKeyDown } = useCombo(parts);
  const optionId = (index: number) => `${id}-${index}`;
  return (
    <span class="combo">
      <input
        ref={field ?? null}
        role="combobox"
        aria-label={label}
        aria-keyshortcuts={keys}
        aria-autocomplete="list"
        aria-expanded={choices.length > 0}
        aria-controls={id}
        aria-activedescendant={active === -1 ? undefined : optionId(active)}
        autocomplete="off"
        placeholder={placeholder}
        maxLength={maxLength}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
        onFocus={open}
        onBlur={leave}
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
