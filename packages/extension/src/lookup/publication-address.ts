import { linksFor, type Reference } from "@kantlijn/core";

/** The one site that is asked. The extension's own rules (`connect-src`) let nothing be sent to another. */
const PUBLICATIONS = "https://zoek.officielebekendmakingen.nl";

/** An identifier of a publication, as its address is made of it: `kst-32317-788`. */
const PUBLICATION = /^https:\/\/zoek\.officielebekendmakingen\.nl\/(?<id>[a-z]+(?:-[A-Za-z0-9]+)+)\.html$/u;

/** The identifier of the publication a reference cites; undefined where none follows from it, or only that of another paper. */
export function publicationOf(reference: Reference): string | undefined {
  const own = linksFor(reference).find(({ to, certainty }) => to === "itself" && certainty !== "search");
  return own && PUBLICATION.exec(own.href)?.groups?.id;
}

/** Where a publication keeps what is known of it, apart from its text. */
export function metadataAddress(publication: string, site: string = PUBLICATIONS): string {
  return `${site}/${publication}/metadata.xml`;
}
