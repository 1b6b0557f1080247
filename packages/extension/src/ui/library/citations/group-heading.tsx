import type { Picture, PlacedHeading } from "./lay-out.ts";
import { words } from "./words.ts";
import { shorten } from "./wrap-words.ts";

export interface GroupHeadingProps {
  readonly heading: PlacedHeading;
  readonly picture: Picture;
}

/** Width of an average letter of a heading, in CSS pixels. */
const LETTER = 6.8;

/** The number of a dossier and what it is about, above its papers. */
export function GroupHeading({ heading: { group, y }, picture: { columns, width } }: GroupHeadingProps) {
  const title = group.heading?.title ?? words.otherHeadings;
  const room = Math.floor((width - columns.papers) / LETTER);
  const subtitle = shorten(group.heading?.subtitle ?? "", room - title.length - 2);
  return (
    <text class="dn" x={columns.papers} y={y}>
      {shorten(title, room)}
      {room > title.length + 8 && subtitle !== "" && (
        <tspan class="dt" dx={8}>
          {subtitle}
        </tspan>
      )}
    </text>
  );
}
