import { EVERYTHING, FACETS, type Facet, GROUPINGS, type Question, SORTINGS } from "./question.ts";

/** The parts of the library, as its header lists them. */
export const VIEWS = ["notities", "citaties", "prullenbak"] as const;
/** What can be done with the library as a whole. */
export const ACTIONS = ["importeren", "exporteren", "opslag"] as const;

const ALL_VIEWS = [...VIEWS, ...ACTIONS] as const;
export type ViewName = (typeof ALL_VIEWS)[number];

/** What is on screen, all of it in the address: so that back works, and a view can be kept as a bookmark. */
export interface View {
  readonly name: ViewName;
  readonly question: Question;
  /** The note that stands open. */
  readonly open?: string;
}

const FACET_NAMES: Readonly<Record<Facet, string>> = {
  state: "staat",
  target: "bij",
  kind: "soort",
  tag: "label",
  dossier: "dossier",
  term: "begrip",
  reference: "verwijzing",
  site: "site",
  document: "document",
  date: "datum",
};

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Reads a view from the part of an address behind `#`; what it does not know it leaves out. */
export function readView(hash: string): View {
  const [written = "", search = ""] = hash.replace(/^#/u, "").split("?", 2);
  const name = ALL_VIEWS.find((one) => one === written) ?? "notities";
  const values = new URLSearchParams(search);
  const chosen = Object.fromEntries(
    FACETS.map((facet) => [facet, values.getAll(FACET_NAMES[facet])] as const).filter(([, all]) => all.length > 0),
  );
  const [from, until] = [dayIn(values.get("van")), dayIn(values.get("tot"))];
  const open = values.get("notitie");
  return {
    name,
    question: {
      place: name === "prullenbak" ? "trash" : "kept",
      typed: values.get("zoek") ?? "",
      chosen,
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
      group: GROUPINGS.find((one) => one === values.get("groep")) ?? EVERYTHING.group,
      sort: SORTINGS.find((one) => one === values.get("volgorde")) ?? EVERYTHING.sort,
    },
    ...(open === null ? {} : { open }),
  };
}

/** Writes a view as the part of an address behind `#`, with `#`; what is as always is left out. */
export function writeView({ name, question, open }: View): string {
  const { typed, chosen, from, until, group, sort } = question;
  const values = new URLSearchParams();
  if (typed !== "") values.set("zoek", typed);
  for (const facet of FACETS) for (const value of chosen[facet] ?? []) values.append(FACET_NAMES[facet], value);
  if (from !== undefined) values.set("van", from);
  if (until !== undefined) values.set("tot", until);
  if (group !== EVERYTHING.group) values.set("groep", group);
  if (sort !== EVERYTHING.sort) values.set("volgorde", sort);
  if (open !== undefined) values.set("notitie", open);
  const search = values.toString();
  return search === "" ? `#${name}` : `#${name}?${search}`;
}

function dayIn(value: string | null): string | undefined {
  return value !== null && DAY.test(value) ? value : undefined;
}
