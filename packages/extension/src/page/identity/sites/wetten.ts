import type { SiteRules } from "../site-rules.ts";

const DATE = "\\d{4}-\\d{2}-\\d{2}(?:/0)?|geldigheidsdatum_\\d{2}-\\d{2}-\\d{4}";
const LAW = new RegExp(`^/(?<bwb>BWB[RVW]\\d{7})(?:/(?:${DATE}))?(?:/afdrukken)?/?$`, "i");
// The Juriconnect form of a law, or a part of it: /jci1.3:c:BWBR0011823&artikel=64&g=2024-01-01
const JURICONNECT = /^\/jci\d\.\d{1,2}:[cv]:(?<bwb>BWB[RVW]\d{7})(?:&|$)/i;

/**
 * A law is one document, whatever the date it is read at: `/BWBR0011823`, `/BWBR0011823/2024-01-01/0`, and formerly
 * `/BWBR0011823/geldigheidsdatum_13-11-2013`. The site sends who asks for a law to the text of the day, so that notes that
 * were kept by the date would go out of sight with each amendment. What is told about a law (`/informatie`) is no law.
 */
export const wetten: SiteRules = {
  hosts: ["wetten.overheid.nl"],
  read: ({ pathname }) => {
    const path = pathname.replaceAll("%3A", ":").replaceAll("%26", "&");
    const id = (LAW.exec(path) ?? JURICONNECT.exec(path))?.groups?.bwb?.toUpperCase();
    return id === undefined ? undefined : { id, kind: "regeling", address: `https://wetten.overheid.nl/${id}` };
  },
};
