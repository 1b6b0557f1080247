import type { ComponentChildren } from "preact";
import { Row } from "./row.tsx";

export interface SettingSwitchProps {
  readonly id: string;
  readonly label: string;
  /** What it does, for who has to decide. */
  readonly explanation: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly children?: ComponentChildren;
}

/** A choice of the reader, and what follows from it. */
export function SettingSwitch({ id, label, explanation, isOn, onSwitch, children }: SettingSwitchProps) {
  return (
    <Row class="setting">
      <label class="switch">
        {label}
        <input
          type="checkbox"
          class="sw"
          checked={isOn}
          aria-describedby={id}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
      </label>
      <p class="meta" id={id}>
        {explanation}
      </p>
      {children}
    </Row>
  );
}
