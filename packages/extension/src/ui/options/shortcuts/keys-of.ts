/** What a press means: keys as browsers write a shortcut, keys that cannot be one, or only a modifier so far. */
export type PressedKeys =
  | { readonly kind: "keys"; readonly written: string }
  | { readonly kind: "refused" }
  | { readonly kind: "waiting" };

export type Press = Pick<KeyboardEvent, "key" | "code" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">;

const MODIFIERS: ReadonlySet<string> = new Set(["Alt", "AltGraph", "Control", "Meta", "Shift"]);

/** The physical key as browsers name it, whatever letter the modifiers make of it. */
const LETTER_OR_DIGIT = /^(?:Key([A-Z])|Digit([0-9]))$/;
const FUNCTION_KEY = /^F(?:[1-9]|1[0-2])$/;

/** Reads a press as a shortcut. Browsers take a letter or digit with Alt or Ctrl, or a function key by itself. */
export function keysOf({ key, code, altKey, ctrlKey, metaKey, shiftKey }: Press): PressedKeys {
  if (MODIFIERS.has(key)) return { kind: "waiting" };
  const letter = LETTER_OR_DIGIT.exec(code);
  const named = letter?.[1] ?? letter?.[2] ?? (FUNCTION_KEY.test(key) ? key : undefined);
  const hasModifier = altKey || ctrlKey;
  if (named === undefined || metaKey || !(hasModifier || (FUNCTION_KEY.test(named) && !shiftKey))) {
    return { kind: "refused" };
  }
  const modifiers = [ctrlKey && "Ctrl", altKey && "Alt", shiftKey && "Shift"].filter((one) => one !== false);
  // No browser takes all three.
  if (modifiers.length === 3) return { kind: "refused" };
  return { kind: "keys", written: [...modifiers, named].join("+") };
}
