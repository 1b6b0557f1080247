import { Icon, type IconName } from "./icon.tsx";

export interface IconButtonProps {
  readonly icon: IconName;
  /** What it does, for who listens. */
  readonly label: string;
  /** What it says under the pointer, where that is shorter or more than its label. */
  readonly hint?: string;
  readonly isSmall?: boolean;
  readonly isDisabled?: boolean;
  readonly onPress: (button: HTMLButtonElement) => void;
}

/** A quiet button that is one sign. Nobody has to guess at the sign: its words are heard, and stand under the pointer. */
export function IconButton({
  icon,
  label,
  hint = label,
  isSmall = false,
  isDisabled = false,
  onPress,
}: IconButtonProps) {
  return (
    <button
      type="button"
      class={isSmall ? "btn quiet small icon" : "btn quiet icon"}
      disabled={isDisabled}
      aria-label={label}
      title={hint}
      onClick={(event) => onPress(event.currentTarget)}
    >
      <Icon name={icon} />
    </button>
  );
}
