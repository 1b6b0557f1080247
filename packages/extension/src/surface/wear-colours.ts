import { type KindColourSetting, type KindColours, ownProperties } from "../settings/kind-colours.ts";

/** Gives a page of ours the colours that the reader gave to kinds, now and whenever they change. */
export function wearColours(setting: KindColourSetting, page: HTMLElement): void {
  const wear = (colours: KindColours) => {
    for (const [name, value] of ownProperties(colours)) page.style.setProperty(name, value);
  };
  setting.onChanged(wear);
  // Out of reach, they are ours.
  void setting.read().then(wear, () => undefined);
}
