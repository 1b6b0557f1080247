import { useId } from "preact/hooks";

export interface Choice<T extends string> {
  readonly id: T;
  readonly name: string;
  readonly about?: string;
}

export interface ChoiceListProps<T extends string> {
  readonly legend: string;
  readonly options: readonly Choice<T>[];
  readonly chosen: T;
  readonly onChoose: (id: T) => void;
}

/** One of several, each with what it means. */
export function ChoiceList<T extends string>({ legend, options, chosen, onChoose }: ChoiceListProps<T>) {
  const name = useId();
  return (
    <fieldset class="one-of">
      <legend class="lbl">{legend}</legend>
      {options.map(({ id, name: title, about }) => (
        <label key={id} class="check">
          <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>
            {title}
            {about !== undefined && <span class="meta">{about}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
