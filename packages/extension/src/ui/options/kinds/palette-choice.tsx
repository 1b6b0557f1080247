import { MARKED_KINDS } from "../../../model/kind-groups.ts";
import { OUR_COLOURS } from "../../../model/our-colours.ts";
import type { KindColours } from "../../../settings/kind-colours.ts";
import { COLOURS_OF, PALETTES, type Palette, paletteOf } from "../../../settings/palettes.ts";
import { t } from "../../../words/t.ts";

export interface PaletteChoiceProps {
  readonly colours: KindColours;
  readonly onColours: (colours: KindColours) => void;
}

/** All colours at once; the first palette is ours. */
export function PaletteChoice({ colours, onColours }: PaletteChoiceProps) {
  const chosen = paletteOf(colours);
  return (
    <fieldset class="one-of-few palettes">
      <legend class="lbl">{t("options.palette")}</legend>
      <p class="mid">{t(chosen === undefined ? "options.paletteOwn" : "options.paletteLead")}</p>
      {PALETTES.map((palette) => (
        <label key={palette}>
          <input
            type="radio"
            name="palette"
            checked={palette === chosen}
            onChange={() => onColours(COLOURS_OF[palette])}
          />
          <span>{t(`options.palettes.${palette}`)}</span>
          <Strip palette={palette} />
        </label>
      ))}
    </fieldset>
  );
}

/** The colours of a palette, in the order of the kinds. */
function Strip({ palette }: { readonly palette: Palette }) {
  const colours = { ...OUR_COLOURS, ...COLOURS_OF[palette] };
  return (
    <span class="strip" aria-hidden="true">
      {MARKED_KINDS.map((kind) => (
        <i key={kind} style={{ "--on-light": colours[kind].light, "--on-dark": colours[kind].dark }} />
      ))}
    </span>
  );
}
