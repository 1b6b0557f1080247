import { useRef } from "preact/hooks";

interface TabOption<T extends string> {
  readonly id: T;
  readonly label: string;
  readonly count?: number | undefined;
}

export interface TabsProps<T extends string> {
  readonly label: string;
  readonly options: readonly TabOption<T>[];
  readonly selected: T;
  readonly onSelect: (id: T) => void;
}

/** Id of the element that holds the content of a tab. */
export const panelIdOf = (id: string) => `panel-${id}`;
export const tabIdOf = (id: string) => `tab-${id}`;

/** Tabs with one stop in the tab order; arrows, Home and End go between them. */
export function Tabs<T extends string>({ label, options, selected, onSelect }: TabsProps<T>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const target =
      options[
        stepTo(
          event.key,
          options.findIndex(({ id }) => id === selected),
          options.length,
        ) ?? -1
      ];
    if (target === undefined) return;
    event.preventDefault();
    onSelect(target.id);
    list.current?.querySelector<HTMLElement>(`#${tabIdOf(target.id)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {options.map(({ id, label: name, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabIdOf(id)}
          aria-controls={panelIdOf(id)}
          aria-selected={id === selected}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {name}
          {count !== undefined && <span class="n num">{count}</span>}
        </button>
      ))}
    </div>
  );
}

function stepTo(key: string, from: number, length: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return (from + 1) % length;
    case "ArrowLeft":
      return (from + length - 1) % length;
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return undefined;
  }
}
