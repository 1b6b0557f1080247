import { t } from "../../../words/t.ts";
import type { Picture, PlacedHeading } from "./lay-out.ts";
import { shorten } from "./wrap-words.ts";

export interface GroupHeadingProps {
  readonly heading: PlacedHeading;
  readonly picture: Picture;
}

/** The number of a dossier and what it is about, above its papers. */
export function GroupHeading({ heading: { group, y }, picture: { columns, width, letters } }: GroupHeadingProps) {
  const title = group.heading?.title ?? t("citations.otherHeadings");
  const room = Math.floor((width - columns.papers) / letters.paper);
  const subtitle = shorten(group.heading?.subtitle ?? "", room - title.length - 2);
  return (
    <text class="dn" x={columns.papers} y={y}>
      {shorten(title, room)}
      {room > title.length + 8 && subtitle !== "" && (
        <tspan class="dt" dx={8} lang="nl">
          {subtitle}
        </tspan>
      )}
    </text>
  );
}
