import type { Link } from "@kantlijn/core";
import type { ReferenceSummary } from "../../model/page-summary.ts";
import { Row } from "../parts/row.tsx";
import { text } from "../strings.ts";
import { type Current, JumpCount, Stepper } from "./jump-row.tsx";
import { groupReferences } from "./reference-groups.ts";

export interface ReferenceListProps {
  readonly references: readonly ReferenceSummary[];
  readonly current: Current | undefined;
  readonly onJump: (target: Current) => void;
}

/** What the page cites, by dossier, each with where to read it and how sure that is. */
export function ReferenceList({ references, ...jump }: ReferenceListProps) {
  return (
    <>
      {groupReferences(references).map(({ id, title, references: members }) => (
        <section key={id}>
          <Row class="grp">
            <h2 class="lbl num">{title}</h2>
          </Row>
          {members.map((reference) => (
            <ReferenceRow key={reference.id} reference={reference} {...jump} />
          ))}
        </section>
      ))}
    </>
  );
}

type ReferenceRowProps = Omit<ReferenceListProps, "references"> & { readonly reference: ReferenceSummary };

function ReferenceRow({ reference: { id, citation, count, links }, current, onJump }: ReferenceRowProps) {
  const [first, ...others] = links;
  const jump = { id, count, current, onJump };
  const shown = keepTogether(citation);
  return (
    <Row class={current?.id === id ? "rf on" : "rf"} margin={<JumpCount label={citation} {...jump} />}>
      {first === undefined ? <p class="s">{shown}</p> : <Cited link={first} citation={shown} />}
      <p class="rf-foot">
        {first === undefined ? <span class="meta">{text.notLinked}</span> : <Sure link={first} />}
        <Stepper {...jump} />
      </p>
      {others.length > 0 && <OtherLinks links={others} citation={citation} />}
    </Row>
  );
}

function Cited({ link, citation }: { readonly link: Link; readonly citation: string }) {
  return (
    <p>
      <a class={`ref ${link.certainty}`} href={link.href} target="_blank" rel="noreferrer">
        {citation}
      </a>
    </p>
  );
}

function Sure({ link: { certainty, portal } }: { readonly link: Link }) {
  return (
    <>
      <span class={`sure ${certainty}`}>{text.certainty[certainty]}</span>
      <span class="meta portal">{portal}</span>
    </>
  );
}

function OtherLinks({ links, citation }: { readonly links: readonly Link[]; readonly citation: string }) {
  return (
    <p class="meta others">
      {links.map((link) => (
        <a
          key={link.href}
          href={link.href}
          target="_blank"
          rel="noreferrer"
          aria-label={`${placeOf(link)}, van ${citation}`}
        >
          {placeOf(link)}
        </a>
      ))}
    </p>
  );
}

/** What a second link leads to: the list of the dossier, or the same paper elsewhere. */
function placeOf({ href, portal }: Link): string {
  return href.includes("/dossier/") ? text.wholeDossier : text.alsoAt(portal);
}

/** Numbers do not break over lines: `35 300`, `nr. 37`. */
function keepTogether(citation: string): string {
  return citation.replace(/(?<=\d) (?=\d)|(?<=\b(?:nrs?|p)\.) /gu, "\u00a0");
}
