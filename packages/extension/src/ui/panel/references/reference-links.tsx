import type { Link } from "@kantlijn/core";
import { keyOf } from "../../../words/key-of.ts";
import { t } from "../../../words/t.ts";
import { HeardOnly } from "../../parts/heard-only.tsx";

/** The best place to read what is cited. */
export function CitedLink({ link, citation }: { readonly link: Link; readonly citation: string }) {
  return (
    <p>
      <a lang="nl" class={`ref ${link.certainty}`} href={link.href} target="_blank" rel="noreferrer">
        {citation}
      </a>
    </p>
  );
}

/** How sure a link is, what it opens where that is not what is cited, and on which site. */
export function Certainty({ link: { certainty, portal, to } }: { readonly link: Link }) {
  return (
    <>
      <span class={`sure ${certainty}`}>{t(`references.certainty.${certainty}`)}</span>
      {to !== "itself" && certainty !== "search" && <span class="meta">{t(`references.opens.${keyOf(to)}`)}</span>}
      <span class="meta portal">{portal}</span>
    </>
  );
}

/** Where else it can be read, or where to look when it is not there. */
export function OtherLinks({ links, citation }: { readonly links: readonly Link[]; readonly citation: string }) {
  return (
    <span class="meta others">
      {links.map((link) => (
        <a key={link.href} href={link.href} target="_blank" rel="noreferrer">
          <span aria-hidden="true">{nameOf(link)}</span>
          <HeardOnly words={t("references.linkOf", { link: nameOf(link), citation })} dutch={citation} />
        </a>
      ))}
    </span>
  );
}

function nameOf({ certainty, portal, to }: Link): string {
  if (certainty === "search") return t("references.searchAt", { portal });
  return to === "itself" ? t("references.alsoAt", { portal }) : t(`references.opens.${keyOf(to)}`);
}
