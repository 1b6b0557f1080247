import { type Colour, isColour } from "../../../model/contrast.ts";
import type { MarkedKind } from "../../../model/kind-groups.ts";
import type { KindColour } from "../../../model/kind-lines.ts";
import { OUR_COLOURS } from "../../../model/our-colours.ts";
import { t } from "../../../words/t.ts";
import { IconButton } from "../../parts/icon-button.tsx";
import { useMedia } from "../../parts/use-media.ts";

export interface ColourFieldProps {
  readonly kind: MarkedKind;
  /** Of the kind, as the reader reads it. */
  readonly name: string;
  readonly colour: KindColour | undefined;
  readonly onAsk: (colour: Colour) => void;
  /** The reader wants our colour again. */
  readonly onBack: () => void;
}

/** The colour of a kind, to be changed, and one press back to ours. */
export function ColourField({ kind, name, colour, onAsk, onBack }: ColourFieldProps) {
  const isDark = useMedia("(prefers-color-scheme: dark)");
  const { light, dark } = colour ?? OUR_COLOURS[kind];
  const label = t("options.colourOf", { kind: name });
  return (
    <span class="kt-colour">
      <input
        type="color"
        aria-label={label}
        title={label}
        value={isDark ? dark : light}
        onChange={({ currentTarget: { value } }) => isColour(value) && onAsk(value)}
      />
      {colour !== undefined && (
        <IconButton icon="back" label={t("options.colourBack", { kind: name })} isSmall onPress={onBack} />
      )}
    </span>
  );
}
