import { renderSeed } from "@kantlijn/extension/reading-room";
import { everyKindInHtml } from "./every-kind.ts";
import { loadSeed, seedSlugs } from "./seeds.ts";

/** The site the seeds are served as. */
const SITE = "https://www.rijksoverheid.nl";

const seeds = seedSlugs.map(loadSeed);

/** What a request is answered with. */
export interface Answer {
  readonly body: string;
  /** Absent: an HTML page. */
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers a test gives itself, by the path on the site, or by the whole address of a page elsewhere. */
export type OwnAnswers = Readonly<Record<string, Answer>>;

/** The address of a seed on the site. */
export function addressOf(slug: string): string {
  const seed = seeds.find((one) => one.slug === slug);
  if (seed === undefined) throw new Error(`there is no seed ${slug}; there are ${seedSlugs.join(", ")}`);
  return SITE + seed.about.path;
}

/** Where one of the seeds was published officially; its page has the metadata of its publisher. */
export const PUBLISHED = "https://zoek.officielebekendmakingen.nl/kst-32317-789.html";

/** Addresses of pages that are no policy text. */
export const ODD_PAGES = {
  /** Not one word. */
  wordless: `${SITE}/beeld`,
  /** Five megabytes of policy text in 14,000 paragraphs. */
  huge: `${SITE}/documenten/alles`,
  english: `${SITE}/english/migration`,
  /** The page has a link of its own on a reference. */
  linked: `${SITE}/documenten/met-eigen-link`,
  /** One reference of every kind, and short forms. */
  everyKind: `${SITE}/documenten/alle-soorten`,
} as const;

/** The address of a path on the site. */
export function onSite(path: string): string {
  return SITE + path;
}

/**
 * What a request for an address is answered with, where the test does not answer itself; undefined for an address
 * outside the Netherlands and the EU.
 */
export function answerTo(address: string, own: OwnAnswers = {}): Answer | undefined {
  const { origin, pathname } = new URL(address);
  if (own[address] !== undefined) return own[address];
  const body = origin === SITE ? sitePage(pathname) : officialPage(origin, pathname);
  return origin === SITE && own[pathname] !== undefined ? own[pathname] : body === undefined ? undefined : { body };
}

/** A page with this title whose text is this HTML. */
export function page(title: string, body: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title></head><body><main>${title && `<h1>${title}</h1>`}${body}</main></body></html>`;
}

function sitePage(path: string): string {
  const seed = seeds.find((one) => one.about.path === path);
  return seed === undefined ? oddPage(SITE + path) : renderSeed(seed);
}

function officialPage(origin: string, path: string): string | undefined {
  // Among the results of a search the same paper stands deeper.
  if (PUBLISHED.startsWith(origin) && path.endsWith(new URL(PUBLISHED).pathname)) return publishedPage();
  return isOfficial(origin) ? page("Officiële publicatie", `<p>${path}</p>`) : undefined;
}

function publishedPage(): string {
  const metadata = [
    '<meta name="dcterms.identifier" content="kst-32317-789">',
    '<meta name="dcterms.title" content="JBZ-Raad; Verslag van een schriftelijk overleg">',
    '<meta property="OVERHEIDop.vergaderjaar" content="2022-2023">',
  ];
  return renderSeed(loadSeed("schriftelijk-overleg-jbz-raad-2022")).replace("</head>", `${metadata.join("")}</head>`);
}

function isOfficial(origin: string): boolean {
  return /^https:\/\/(?:zoek\.officielebekendmakingen\.nl|eur-lex\.europa\.eu)$/.test(origin);
}

function oddPage(address: string): string {
  switch (address) {
    case ODD_PAGES.wordless:
      return page("", '<img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">');
    case ODD_PAGES.huge:
      return page("Alles", hugeText());
    case ODD_PAGES.english:
      return page(
        "Migration",
        "<p>The Council discussed the pact on 3 May 2020. See document no. 12 and regulation of trade.</p>",
      );
    case ODD_PAGES.linked:
      return page(
        "Met een eigen link",
        '<p>Zie <a id="own" href="/eigen#deel">Kamerstuk 32 317, nr. 788</a> en ook Kamerstuk 19 637, nr. 3005 over de IND.</p>',
      );
    case ODD_PAGES.everyKind:
      return page("Alle soorten verwijzingen", everyKindInHtml());
    default:
      return page("Niet gevonden", "<p>Deze pagina is er niet.</p>");
  }
}

const HUGE = 5_000_000;

/** As dense as a long report: terms in every sentence, a reference in every tenth paragraph. */
function hugeText(): string {
  const sentence =
    "Het kabinet zet zich in voor het beperken van irreguliere migratie en het bevorderen van terugkeer naar landen van herkomst. ";
  const plain = `<p>${sentence.repeat(3)}</p>\n`;
  const part = `<p>${sentence}Zie ook Kamerstuk 19 637, nr. 3005.</p>\n${plain.repeat(9)}`;
  return part.repeat(Math.ceil(HUGE / part.length));
}
