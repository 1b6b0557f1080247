import { identify } from "../../model/identifier.ts";
import type { EuActReference, EuActSort, PublicatieReference } from "../../model/legislation.ts";

const NAME: Readonly<Record<EuActSort, string>> = {
  verordening: "Verordening",
  richtlijn: "Richtlijn",
  besluit: "Besluit",
  kaderbesluit: "Kaderbesluit",
  aanbeveling: "Aanbeveling",
};

/** Since 2015 every act is numbered year/number; up to 1998 years have two digits. */
const YEAR_FIRST_SINCE = 2015;
const LAST_SHORT_YEAR = 1998;

/** `Verordening (EU) 2019/1896`, `Verordening (EG) nr. 810/2009`, `Richtlijn 93/42/EEG`. */
export function citeEuAct({ sort, year, number, treaty }: EuActReference): string {
  if (year >= YEAR_FIRST_SINCE) return `${NAME[sort]} (${treaty ?? "EU"}) ${year}/${number}`;
  const short = year <= LAST_SHORT_YEAR ? year % 100 : year;
  if (sort === "verordening")
    return `${NAME[sort]}${treaty === undefined ? "" : ` (${treaty})`} nr. ${number}/${short}`;
  return [NAME[sort], [short, number, treaty].filter((part) => part !== undefined).join("/")].join(" ");
}

// PbL 2003:251 is an issue with its year, PbL 180/1 an issue with its page, PbL 2024/1351 one act.
const ISSUE = /^(?<year>\d{4}):(?<issue>.+)$/u;
const ACT = /^20\d\d\/\d+$/u;

/** Since the Treaty of Nice (1 February 2003) the journal is that of the Union. */
const FIRST_YEAR_OF_UNION = 2003;

/** `PbEU 2013, L 180`, `PbEG 1990, C 16`, `PbEU L, 2024/1351`; other series as they are numbered: `Vc 2000 B8/3`. */
export function citePublicatie({ series, number }: PublicatieReference): string {
  if (series !== "PbL" && series !== "PbC") return identify({ kind: "publicatie", series, number });
  const part = series.slice(2);
  const issue = ISSUE.exec(number)?.groups;
  if (issue !== undefined) {
    const journal = Number(issue.year) < FIRST_YEAR_OF_UNION ? "PbEG" : "PbEU";
    return `${journal} ${issue.year}, ${part} ${issue.issue}`;
  }
  return ACT.test(number) ? `PbEU ${part}, ${number}` : `PbEU ${part} ${number}`;
}
