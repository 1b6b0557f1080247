import type { KeptChoice } from "../../settings/kept-choice.ts";
import { SettingSwitch, type SettingSwitchProps } from "./setting-switch.tsx";
import { useKept } from "./use-kept.ts";

export interface KeptSwitchProps extends Pick<SettingSwitchProps, "id" | "label" | "explanation"> {
  readonly setting: KeptChoice<boolean>;
  /** What it is for who never chose; it stands there until what was chosen is read. */
  readonly isOnAtFirst?: boolean;
}

/** A switch for a choice that the browser keeps, and that nothing else follows from. */
export function KeptSwitch({ setting, isOnAtFirst = false, ...words }: KeptSwitchProps) {
  const [isOn, keep] = useKept(setting, isOnAtFirst);
  return <SettingSwitch {...words} isOn={isOn} onSwitch={keep} />;
}
