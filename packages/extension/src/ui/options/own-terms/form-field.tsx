import { useId } from "preact/hooks";
import { Icon } from "../../parts/icon.tsx";

export interface FormFieldProps {
  readonly label: string;
  readonly hint: string;
  /** What is wrong; nothing where nothing is. */
  readonly trouble?: string | undefined;
  /** What the reader may want to think about; they may save all the same. */
  readonly warning?: string | undefined;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly isLong?: boolean;
  readonly isFirst?: boolean;
}

/** A field with its name above it, what it is for below it, and what is wrong with it beside that. */
export function FormField(props: FormFieldProps) {
  const { label, hint, trouble, warning, value, onValue, isLong = false, isFirst = false } = props;
  const id = useId();
  const field = {
    id,
    value,
    "aria-describedby": `${id}-hint`,
    "aria-invalid": trouble !== undefined,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => onValue(event.currentTarget.value),
  };
  return (
    <div class="own-term-field">
      <label class="lbl" for={id}>
        {label}
      </label>
      <span class="field">
        {isLong ? (
          <textarea rows={3} {...field} />
        ) : (
          <input type="text" autocomplete="off" data-first={isFirst} {...field} />
        )}
      </span>
      <div id={`${id}-hint`}>
        <p class="meta">{hint}</p>
        {trouble !== undefined && <Said words={trouble} />}
        {trouble === undefined && warning !== undefined && <Said words={warning} />}
      </div>
    </div>
  );
}

function Said({ words }: { readonly words: string }) {
  return (
    <p class="own-term-wrong" role="alert">
      <Icon name="alert" />
      {words}
    </p>
  );
}
