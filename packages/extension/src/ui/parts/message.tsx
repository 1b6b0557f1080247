import type { ComponentChildren } from "preact";
import type { Explanation } from "../../wording/explanation.ts";
import { Icon, type IconName } from "./icon.tsx";
import { Row } from "./row.tsx";

export interface MessageProps {
  readonly icon: IconName;
  readonly explanation: Explanation;
  /** What the reader can do about it. */
  readonly children?: ComponentChildren;
}

/** Fills the place of a list with what is so and what to do. */
export function Message({ icon, explanation: { title, body, aside }, children }: MessageProps) {
  return (
    <Row class="msg" margin={<Icon name={icon} />}>
      <h2>{title}</h2>
      <p class="body">{body}</p>
      {aside !== undefined && <p class="mid">{aside}</p>}
      {children}
    </Row>
  );
}
